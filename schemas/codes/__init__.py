"""Code tables of the request: countries, ICCS offences, languages, hair and eye colours."""

from schemas.codes.tables import (
    Coded,
    Colour,
    Country,
    CountryKind,
    IccsCategory,
    Language,
    WorkingLanguage,
    closest,
    country_codes,
    eye_colours,
    hair_colours,
    iccs_categories,
    language_codes,
    working_languages,
)

__all__ = [
    "Coded",
    "Colour",
    "Country",
    "CountryKind",
    "IccsCategory",
    "Language",
    "WorkingLanguage",
    "closest",
    "country_codes",
    "eye_colours",
    "hair_colours",
    "iccs_categories",
    "language_codes",
    "working_languages",
]
