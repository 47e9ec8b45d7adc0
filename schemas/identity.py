"""Who the person is: the identity particulars of a request (RPD 83(2)(a))."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints
from pydantic.functional_validators import AfterValidator
from pydantic_core import PydanticCustomError

from schemas.base import (
    Answer,
    CountryCode,
    LanguageCode,
    Line,
    PartialDate,
    Place,
    StrictModel,
    Text,
    doc,
)
from schemas.codes import closest, eye_colours, hair_colours
from schemas.vocabulary import PersonStatus, Sex


def _hair(code: str) -> str:
    if code not in hair_colours():
        raise PydanticCustomError(
            "hair_colour",
            "`{code}` is not a hair colour code (nearest: {near})",
            {"code": code, "near": closest(code, hair_colours()) or "none"},
        )
    return code


def _eyes(code: str) -> str:
    if code not in eye_colours():
        raise PydanticCustomError(
            "eye_colour",
            "`{code}` is not an eye colour code (nearest: {near})",
            {"code": code, "near": closest(code, eye_colours()) or "none"},
        )
    return code


HairColour = Annotated[str, StringConstraints(max_length=8), AfterValidator(_hair)]
EyeColour = Annotated[str, StringConstraints(max_length=8), AfterValidator(_eyes)]


class Alias(StrictModel):
    """Another name the person uses."""

    name: Annotated[Line, doc("The other name.", "Marina F. Inventada")]
    date_of_birth: Annotated[PartialDate | None, doc("Birth date used with that name.", "1984")] = (
        None
    )


class PersonName(StrictModel):
    """Family name and forename of a parent."""

    family_name: Annotated[Line | None, doc("Family name.", "EJEMPLO")] = None
    forename: Annotated[Line | None, doc("Forename.", "ROSA")] = None


class IdentityDocument(StrictModel):
    """A passport, identity card or similar paper."""

    type: Annotated[Line, doc("Kind of document.", "passport", "RPD 83(2)(a)(i) (A)")]
    number: Annotated[Line, doc("Number as printed.", "X0000000", "RPD 83(2)(a)(i) (A)")]
    country: Annotated[CountryCode, doc("Issuing country or entity.", "UY", "RPD 12 (D)")]
    issued_on: Annotated[PartialDate | None, doc("Date of issue.", "2019-04-01")] = None
    expires_on: Annotated[PartialDate | None, doc("Date of expiry.", "2029-04-01")] = None


class PhysicalDescription(StrictModel):
    """What the person looks like. Race is deliberately not asked for (RPD 42)."""

    height_m: Annotated[
        float | None,
        Field(ge=0.3, le=2.8),
        doc("Height in metres.", 1.68, "RPD 83(2)(a)(i) (A)"),
    ] = None
    weight_kg: Annotated[int | None, Field(ge=1, le=400), doc("Weight in kilograms.", 72)] = None
    hair: Annotated[tuple[HairColour, ...], doc("Hair colour codes.", ["BLA"])] = ()
    eyes: Annotated[tuple[EyeColour, ...], doc("Eye colour codes.", ["BROD"])] = ()
    build: Annotated[Line | None, doc("Build.", "slim")] = None
    other: Annotated[Text | None, doc("Anything else that is objective.", "Walks with a cane")] = (
        None
    )


class Photograph(StrictModel):
    """A photograph of the person."""

    file: Annotated[Line, doc("File reference.", "photo-1.jpg", "RPD 83(2)(a)(ii) (A)")]
    taken_on: Annotated[PartialDate | None, doc("When it was taken.", "2023", "RPD 12 (D)")] = None
    good_quality: Annotated[
        Answer, doc("Whether it is of good quality.", "yes", "RPD 83(2)(a)(ii) (A)")
    ] = Answer.UNKNOWN


class Warning(StrictModel):
    """A caution for the officer who meets the person, with what it rests on."""

    kind: Annotated[Line, doc("Armed, violent, escape risk...", "armed")]
    basis: Annotated[
        Text | None, doc("What the warning rests on.", "Fired at officers in 2021")
    ] = None


class DatedPlace(StrictModel):
    """A place with the date on which the person was there."""

    place: Annotated[Place, doc("Where.", {"country": "PT", "city": "Porto"})]
    on: Annotated[PartialDate | None, doc("When.", "2025-11", "RPD 35(2)")] = None


class Subject(StrictModel):
    """Identity particulars. Set 1: both names, sex, year of birth and one identifier; or Set 2: a
    good photograph and one more item (RPD 83(2)(a))."""

    present_family_name: Annotated[
        Line | None, doc("Present family name, Latin script.", "EJEMPLO", "RPD 83(2)(a)(i) (A)")
    ] = None
    family_name_at_birth: Annotated[Line | None, doc("Family name at birth.", "INVENTADA")] = None
    forenames: Annotated[
        Line | None, doc("Forename or forenames.", "FICTIVA MARINA", "RPD 83(2)(a)(i) (A)")
    ] = None
    name_original_script: Annotated[
        Line | None, doc("Full name in its own script.", "مثال مخترع")
    ] = None
    aliases: Annotated[tuple[Alias, ...], doc("Other names.", [{"name": "Marina F."}])] = ()
    sex: Annotated[Sex | None, doc("Sex.", "F", "RPD 83(2)(a)(i) (A)")] = None
    date_of_birth: Annotated[
        PartialDate | None,
        doc("Birth date, at least the year.", "1984-02-03", "RPD 83(2)(a)(i) (A)"),
    ] = None
    place_of_birth: Annotated[Line | None, doc("Place of birth.", "Villa Imaginaria")] = None
    country_of_birth: Annotated[CountryCode | None, doc("Country of birth.", "AR")] = None
    nationalities: Annotated[
        tuple[CountryCode, ...], doc("Nationalities.", ["AR"], "RPD 12 (D)")
    ] = ()
    residence: Annotated[
        tuple[CountryCode, ...],
        doc("Countries of residence.", ["UY"], "ECE Art 6 (A)"),
    ] = ()
    father: Annotated[
        PersonName | None, doc("Father's name.", {"family_name": "EJEMPLO", "forename": "JUAN"})
    ] = None
    mother: Annotated[
        PersonName | None, doc("Mother's name.", {"family_name": "INVENTADA", "forename": "ROSA"})
    ] = None
    identity_documents: Annotated[
        tuple[IdentityDocument, ...],
        doc(
            "Passports and identity cards.",
            [{"type": "passport", "number": "X0000000", "country": "AR"}],
            "RPD 83(2)(a)(i) (A)",
        ),
    ] = ()
    occupation: Annotated[Line | None, doc("Occupation.", "accountant")] = None
    languages_spoken: Annotated[
        tuple[LanguageCode, ...], doc("Languages spoken.", ["SPA", "ENG"])
    ] = ()
    marital_status: Annotated[Line | None, doc("Marital status.", "married")] = None
    physical: Annotated[
        PhysicalDescription | None,
        doc("Physical description.", {"height_m": 1.68, "hair": ["BLA"]}, "RPD 83(2)(a)(i) (A)"),
    ] = None
    distinguishing_marks: Annotated[
        Text | None, doc("Scars, tattoos, other marks.", "Small scar on left forearm")
    ] = None
    photographs: Annotated[
        tuple[Photograph, ...],
        doc("Photographs.", [{"file": "photo-1.jpg", "good_quality": "yes"}], "RPD 83(2)(a)(ii)"),
    ] = ()
    fingerprints: Annotated[
        Line | None, doc("File reference of fingerprints.", "fp-1.nist", "RPD 83(2)(a)(i) (A)")
    ] = None
    dna_profile: Annotated[
        Line | None, doc("File reference of a DNA profile.", "dna-1.xml", "RPD 83(2)(a)(i) (A)")
    ] = None
    likely_countries: Annotated[
        tuple[CountryCode, ...],
        doc("Countries the person is likely to visit.", ["PT", "ES"], "RPD 35(2) (A)"),
    ] = ()
    last_known_location: Annotated[
        DatedPlace | None,
        doc("Last place known, with date.", {"place": {"country": "PT"}, "on": "2025-11"}),
    ] = None
    warnings: Annotated[tuple[Warning, ...], doc("Cautions.", [{"kind": "armed"}])] = ()
    additional_information: Annotated[
        Text | None, doc("Additional information; caveats on severed charges go here.", "None.")
    ] = None
    status: Annotated[
        PersonStatus | None, doc("Status of the person.", "charged", "RPD 44(1) (A)")
    ] = None
    minor_flag: Annotated[
        Answer, doc("Whether the indication MINOR is set.", "no", "RPD 41 (A)")
    ] = Answer.UNKNOWN
    minor_conditions: Annotated[
        Text | None,
        doc("What national law says of minors in this case.", "Tried as adult", "RPD 41"),
    ] = None
    responsibility_age: Annotated[
        int | None,
        Field(ge=0, le=25),
        doc(
            "Least age of criminal responsibility in the requesting State, for a young person.",
            14,
            "CRC 40(3)(a) (D)",
        ),
    ] = None
    is_deceased: Annotated[
        Answer, doc("Whether the person is known to be dead.", "no", "RPD 39 (A)")
    ] = Answer.UNKNOWN
    victim_indicators: Annotated[
        Answer,
        doc("Signs that the person is a victim, for example of trafficking.", "no", "RPD 40 (A)"),
    ] = Answer.UNKNOWN

    @property
    def every_name(self) -> tuple[str, ...]:
        """All names under which the person is known, in any script; none of them empty."""
        found = (
            self.present_family_name,
            self.family_name_at_birth,
            self.forenames,
            self.name_original_script,
            *(one.name for one in self.aliases),
        )
        return tuple(name for name in found if name)
