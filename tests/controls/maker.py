"""Sets a scenario into a full request, with person, place and days of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal

from engine.regression import apply_changes
from tests.controls.scenario import Scenario

# The law of this day judges every control, so that they stay what they are.
SUBMITTED: Final = date(2026, 3, 10)
_FIRST_ACT: Final = date(2014, 2, 1)

_MONTHS: Final = {
    "en": "January February March April May June July August September October November"
    " December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre"
    " décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre".split(),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
}
_PERSONS_HARMED: Final = "private_person"
# What an act of a kind usually harms and whom, where a scenario does not say otherwise.
_USUAL: Final[dict[str, tuple[str, str]]] = {
    "killing": ("death", _PERSONS_HARMED),
    "attempted_killing": ("serious_injury", _PERSONS_HARMED),
    "injuring": ("serious_injury", _PERSONS_HARMED),
    "assault": ("minor_injury", _PERSONS_HARMED),
    "threats": ("none", _PERSONS_HARMED),
    "sexual_violence": ("serious_injury", _PERSONS_HARMED),
    "kidnapping": ("loss_of_liberty", _PERSONS_HARMED),
    "human_trafficking": ("loss_of_liberty", _PERSONS_HARMED),
    "people_smuggling": ("none", _PERSONS_HARMED),
    "child_abuse_material": ("serious_injury", _PERSONS_HARMED),
    "armed_robbery": ("financial_loss", _PERSONS_HARMED),
    "drug_trafficking": ("none", "civilians"),
    "weapons_trafficking": ("none", "civilians"),
    "wildlife_trafficking": ("none", "nobody"),
    "arson": ("serious_property_damage", "private_property"),
}
# A second charge for an act of another kind: title by language, ICCS category, maximum in months.
_SECOND: Final[dict[str, tuple[dict[str, str], str, int]]] = {
    "theft": ({"en": "Theft", "fr": "Vol", "es": "Hurto", "ar": "السرقة"}, "0502", 60),
    "fraud": ({"en": "Fraud", "fr": "Escroquerie", "es": "Estafa", "ar": "الاحتيال"}, "0701", 84),
    "forgery": (
        {"en": "Forgery of documents", "fr": "Faux", "es": "Falsificación", "ar": "التزوير"},
        "0702",
        60,
    ),
    "extortion": (
        {"en": "Extortion", "fr": "Extorsion", "es": "Extorsión", "ar": "الابتزاز"},
        "02051",
        120,
    ),
    "injuring": (
        {"en": "Grievous bodily harm", "fr": "Violences", "es": "Lesiones", "ar": "الإيذاء"},
        "02011",
        96,
    ),
    "arson": ({"en": "Arson", "fr": "Incendie", "es": "Incendio", "ar": "الحريق"}, "0504", 120),
    "kidnapping": (
        {"en": "Kidnapping", "fr": "Séquestration", "es": "Secuestro", "ar": "الخطف"},
        "0202",
        180,
    ),
    "money_laundering": (
        {"en": "Money laundering", "fr": "Blanchiment", "es": "Lavado", "ar": "غسل الأموال"},
        "07041",
        120,
    ),
}

Coding = Literal["full", "acts", "category", "title"]
CODINGS: Final[tuple[Coding, ...]] = ("full", "acts", "category", "title")


@dataclass(frozen=True, slots=True)
class Maker:
    scenario: Scenario
    index: int
    use: int
    coding: Coding
    place: list[str]
    person: list[str | None]
    elsewhere: list[str]

    @property
    def _coded(self) -> bool:
        return self.coding in ("full", "acts")

    @property
    def _sentence(self) -> bool:
        return self.scenario.wanted == "sentence" or (
            self.scenario.wanted is None and self.index % 5 == 3
        )

    @property
    def _days(self) -> list[date]:
        start = self.scenario.start or _FIRST_ACT + timedelta(days=self.index * 211 % 3300)
        if self.scenario.start:
            start += timedelta(days=self.use * 45)
        return [start + timedelta(days=one) for one in self.scenario.days]

    def _words(self, day: date) -> str:
        month = _MONTHS[self.scenario.lang][day.month - 1]
        link = " de " if self.scenario.lang == "es" else " "
        return f"{day.day}{link}{month}{link}{day.year}"

    def _country(self, step: int) -> str:
        return self.elsewhere[(self.index * 7 + step * 31) % len(self.elsewhere)]

    def document(self) -> dict[str, Any]:
        """The whole request."""
        made: dict[str, Any] = {
            "request": self._header(),
            "subject": self._subject(),
            "facts": self._facts(),
            "offences": self._offences(),
            "warrants": self._warrants(),
            "case": {"stage": "convicted" if self._sentence else "charged"},
            "assurances": self._assurances(),
            "publication": {"confidentiality_level": "unclassified"},
        }
        if self._sentence:
            made["conviction"] = self._conviction()
        if made["request"]["type"] == "wanted_person_diffusion":
            made["diffusion"] = {
                "recipients": [self._country(0), self._country(1)],
                "all_members": "no",
                "reason": "The person is known to move between these countries alone.",
            }
        if self.coding == "full":
            made |= self._extras()
        return apply_changes(made, self.scenario.set)

    def _header(self) -> dict[str, Any]:
        diffusion = self.scenario.type is not None or self.index % 6 == 5
        return {
            "type": "wanted_person_diffusion" if diffusion else "red_notice",
            "requesting_entity": {
                "type": "ncb",
                "country": self.place[0],
                "name": f"NCB {self.place[0]}",
            },
            "ncb_reference": f"{self.place[0]}-2026-{self.index + 1:04}",
            "source_authority": {
                "name": f"Prosecutor's Office of {self.place[2]}",
                "type": ("prosecutor", "court", "police")[self.index % 3],
            },
            "purpose": "surrender" if self.index % 9 == 4 else "extradition",
            "wanted_status": "sentence" if self._sentence else "prosecution",
            "international_interest_text": (
                "The person left the country after the act.",
                "Calls and payments show that the person is abroad.",
                "The person has family in two neighbouring countries.",
            )[self.index % 3],
            "submitted_on": SUBMITTED.isoformat(),
        }

    def _subject(self) -> dict[str, Any]:
        family, forenames, sex, script = self.person
        born = date(1955 + self.index * 7 % 38, 1 + self.index % 12, 1 + self.index * 5 % 28)
        made: dict[str, Any] = {
            "present_family_name": family,
            "sex": sex,
            "nationalities": [self.place[0] if self.index % 5 else self._country(3)],
            "likely_countries": [self._country(0), self._country(1)],
            "status": "convicted" if self._sentence else "charged",
        }
        if script:
            made["name_original_script"] = script
        if self.scenario.occupation:
            made["occupation"] = self.scenario.occupation
        if self.index % 11 == 10:
            # A person of one name: the second set of identity data.
            made["date_of_birth"] = str(born.year)
            made["photographs"] = [
                {"file": "photo-1.jpg", "taken_on": "2021", "good_quality": "yes"}
            ]
            made["distinguishing_marks"] = "Scar over the left eyebrow"
            return made
        made["forenames"] = forenames
        made["date_of_birth"] = (
            born.isoformat(),
            f"{born.year}-{born.month:02}",
            born.isoformat(),
            str(born.year),
        )[self.index % 4]
        if self.index % 3 == 0:
            made["identity_documents"] = [
                {
                    "type": "passport",
                    "number": f"X{self.index:07}",
                    "country": made["nationalities"][0],
                    "issued_on": "2019-04-01",
                    "expires_on": "2029-03-31",
                }
            ]
        elif self.index % 3 == 1:
            made["physical"] = {"height_m": 1.6 + self.index % 30 / 100, "hair": ["BLA"]}
        else:
            made["fingerprints"] = f"fp-{self.index}.nist"
        if self.index % 8 == 2:
            made["warnings"] = [
                {"kind": "violent", "basis": "Hurt an officer at the first arrest."}
            ]
        if self.index % 7 == 1:
            made["last_known_location"] = {
                "place": {"country": self._country(0)},
                "on": "2025-11",
            }
        return made

    def _facts(self) -> dict[str, Any]:
        days = {f"d{i}": self._words(one) for i, one in enumerate(self._days)}
        made: dict[str, Any] = {
            "summary": self.scenario.sum.format(
                city=self.place[2], city2=self.place[3], **days
            ).strip(),
            "language": self.scenario.lang,
            "subject_role": self.scenario.role,
            "specific_acts": [self._act(one) for one in self.scenario.acts],
        }
        if self.scenario.gain:
            made["intent_or_benefit"] = self.scenario.gain
            if self._coded:
                made["personal_gain"] = "yes"
        if self.scenario.amounts:
            made["amounts"] = [
                {"amount": amount, "currency": currency, "what": what}
                for amount, currency, what in self.scenario.amounts
            ]
        if self.scenario.co:
            name, role = self.scenario.co
            made["co_accused"] = [{"name": name, "status": "charged", "own_role": role}]
        if self.coding == "full":
            made |= {
                "liability_basis": "act",
                "facts_match_charges": "yes",
                "facts_link_person": "yes",
                "same_summary_for_several": "no",
                "evidence_basis": [
                    ("forensic", "documents", "recordings")[self.index % 3],
                    "witnesses",
                ],
                "discriminatory_wording": "no",
            }
        return made

    def _act(self, act: list[Any]) -> dict[str, Any]:
        kind, day, what, *rest = act
        more: dict[str, Any] = dict(rest[0]) if rest else {}
        days = self._days
        made: dict[str, Any] = {
            "what": what,
            "when": days[day].isoformat(),
            "where": {"country": self.place[0], "city": self.place[2]},
        }
        if "until" in more:
            made["until"] = days[more["until"]].isoformat()
        if "means" in more:
            made["means"] = more["means"]
        if self._coded:
            harm, target = _USUAL.get(kind, ("financial_loss", _PERSONS_HARMED))
            made |= {
                "kind": kind,
                "attribution": more.get("att", "own"),
                "target": more.get("target", target),
                "harm": more.get("harm", harm),
                "capacity": more.get("capacity", "private"),
            }
            if "benefit" in more:
                made["benefit"] = more["benefit"]
            if self.coding == "full":
                made |= {"political_motive": "no", "for_group": "no"}
        return made

    def _offences(self) -> list[dict[str, Any]]:
        s = self.scenario
        penalty = {"kind": "life"} if s.max == "life" else {"kind": "months", "months": s.max}
        made = [self._offence("o1", s.title, s.translation, s.iccs, s.tags, penalty)]
        kinds = [one[0] for one in s.acts]
        other = next((one for one in kinds if one != kinds[0] and one in _SECOND), None)
        if other and self.use == 1:
            titles, iccs, months = _SECOND[other]
            translation = titles["en"] if s.translation else None
            more = {"kind": "months", "months": months}
            made.append(
                self._offence("o2", titles[s.lang], translation, iccs, ("ordinary_crime",), more)
            )
        return made

    def _offence(
        self,
        id_: str,
        title: str,
        translation: str | None,
        iccs: str,
        tags: Sequence[str],
        penalty: dict[str, Any],
    ) -> dict[str, Any]:
        days = self._days
        made: dict[str, Any] = {
            "id": id_,
            "charge_title": title,
            "date_from": days[0].isoformat(),
            "date_to": days[-1].isoformat(),
            "place": {"country": self.place[0], "city": self.place[2]},
            "law_ref": f"Penal Code, section {100 + self.index % 300}",
            "law_in_force_from": str(1950 + self.index % 50),
            "max_penalty": penalty,
            "time_bar": {"none": "yes"}
            if penalty["kind"] == "life"
            else {"expires_on": str(days[-1].year + 25)},
        }
        if translation:
            made["charge_translation"] = translation
        if self.coding != "title":
            made["category"] = iccs
        if self.coding == "full":
            made["tags"] = list(tags)
        return made

    def _issued(self) -> date:
        return self._days[-1] + timedelta(days=20 + self.index % 60)

    def _warrants(self) -> list[dict[str, Any]]:
        if self._sentence and self.index % 2:
            return []
        issued = self._issued()
        by_prosecutor = self.index % 7 == 6 and not self._sentence
        by = "Prosecutor" if by_prosecutor else "Criminal Court"
        made: dict[str, Any] = {
            "number": f"AW {self.index + 1}/{issued.year}",
            "issuing_country": self.place[0],
            "issued_on": issued.isoformat(),
            "authority_name": f"{by} of {self.place[2]}",
            "authority_type": "prosecutor" if by_prosecutor else "court",
            "status": "valid",
            "basis": "sentence" if self._sentence else "prosecution",
            "copy_attached": "yes",
        }
        if by_prosecutor:
            made["judicial_review_available"] = "yes"
        if self.index % 2 == 0:
            made["offences_covered"] = [one["id"] for one in self._offences()]
        return [made]

    def _conviction(self) -> dict[str, Any]:
        judged = self._issued() + timedelta(days=120 + self.index % 200)
        longest = 300 if self.scenario.max == "life" else self.scenario.max
        months = max(12, longest // 2)
        return {
            "judgment_number": f"J {self.index + 1}/{judged.year}",
            "court": f"Criminal Court of {self.place[2]}",
            "date": judged.isoformat(),
            "sentence": {"kind": "months", "months": months},
            "remaining_months": months - months // 4,
            "final": "yes",
            "appeal_pending": "no",
            "in_absentia": {"flag": "no"},
            "enforcement_time_bar": {"expires_on": str(judged.year + 25)},
        }

    def _assurances(self) -> dict[str, Any]:
        made: dict[str, Any] = {
            "extradition_will_be_sought": "yes",
            "coordinated_with": "Ministry of Justice",
            "coordinated_on": "2026-02-12",
        }
        if self.coding == "full":
            made |= {
                "countries_sought": [self._country(0), self._country(1)],
                "treaty_basis": ["Bilateral treaty"],
                "pre_request_checklist": dict.fromkeys(
                    ("quality", "conditions", "interest", "constitution", "intl_obligations"),
                    "yes",
                ),
                "lawful_collection": "yes",
                "file_kept": "yes",
            }
        return made

    def _extras(self) -> dict[str, Any]:
        return {
            "documents": [{"kind": "arrest warrant", "date": self._issued().isoformat()}],
            "annotations": {
                "protection_checked": "yes",
                "relationship_to_pep": "none",
                "counsel_access_denied": "no",
                "relatives_held": "no",
                "prosecuted_for_identity": "no",
                "prosecuted_for_gender_or_orientation": "no",
                "doubt_open": "no",
            },
        }
