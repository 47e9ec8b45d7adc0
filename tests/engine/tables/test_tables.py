"""Reference tables: sound, traceable to their row, and careful with what they do not know."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ruleset.load import load
from engine.ruleset.source import RuleSetError
from engine.tables.bilateral import PairState
from engine.tables.death_penalty import DeathPenalty
from engine.tables.groups import Likeness, ListedBy
from engine.tables.load import Tables, read_tables
from engine.values import FALSE, TRUE, UNKNOWN_TRUTH
from schemas.codes.tables import country_codes

RULES = Path(__file__).parents[3] / "rules"
CARRIED_IN = [
    *("treaty_party_sources.csv", "treaty_instruments.csv", "bilateral_extradition.csv"),
    *("death_penalty.csv", "un_sc_sanctioned_groups.csv", "other_listed_groups.csv"),
    "interpol_entities.csv",
]
COUNTRIES = sorted(code for code in country_codes() if len(code) == 2)


def on(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.fixture(scope="module")
def tables() -> Tables:
    read, faults = read_tables(RULES)
    assert faults == []
    return read


# -- treaties --------------------------------------------------------------------------------------

BOUND = [
    ("a party from the day of entry into force", "cat", "AD", "2006-10-22", TRUE),
    ("no party the day before", "cat", "AD", "2006-10-21", FALSE),
    ("a year is known only at its end", "eu_eaw", "AT", "2004-06-01", UNKNOWN_TRUTH),
    ("and bound from then on", "eu_eaw", "AT", "2005-01-01", TRUE),
    ("before that year it is not", "eu_eaw", "AT", "2003-12-31", FALSE),
    ("a `no` holds on the day of its source", "iccpr", "CN", "2026-04-13", FALSE),
    ("and is unknown after it", "iccpr", "CN", "2026-04-14", UNKNOWN_TRUTH),
    ("unknown stays unknown", "uncac", "SY", "2026-03-10", UNKNOWN_TRUTH),
    ("one that withdrew was bound before", "rome_statute_icc", "HU", "2025-12-31", TRUE),
    ("in the year of withdrawal it is unknown", "rome_statute_icc", "HU", "2026-03-10",
     UNKNOWN_TRUTH),
    ("afterwards it is not", "rome_statute_icc", "PH", "2020-01-01", FALSE),
    ("a State that is not in the table", "cat", "GG", "2026-03-10", UNKNOWN_TRUTH),
    ("no data at all", "ecowas_1994", "GH", "2026-03-10", UNKNOWN_TRUTH),
]  # fmt: skip


@pytest.mark.parametrize(("name", "instrument", "country", "day", "bound"), BOUND)
def test_an_instrument_binds(
    name: str, instrument: str, country: str, day: str, bound: object, tables: Tables
) -> None:
    assert tables.treaties.bound(instrument, country, on(day)) == bound, name


ROUTES = [
    ("ES", "PT", {"ece_1957", "eu_eaw"}),
    ("GB", "FR", {"ece_1957", "eu_surrender_agreement"}),
    ("NO", "IS", {"ece_1957", "nordic_arrest_warrant"}),
    ("NO", "GB", {"ece_1957"}),
    ("UY", "AR", {"mercosur_1998"}),
    ("UY", "PT", set()),
]


@pytest.mark.parametrize(("one", "other", "direct"), ROUTES)
def test_two_states_are_linked_by_what_binds_both(
    one: str, other: str, direct: set[str], tables: Tables
) -> None:
    found = tables.treaties.routes(one, other, on("2026-03-10"))
    assert {each.name for each in found if each.use == "direct"} == direct


@given(
    one=st.sampled_from(COUNTRIES),
    other=st.sampled_from(COUNTRIES),
    year=st.integers(min_value=1950, max_value=2030),
)
def test_a_link_is_the_same_from_both_sides_and_never_stronger_than_its_parties(
    one: str, other: str, year: int, tables: Tables
) -> None:
    day = on(f"{year}-07-01")
    for name in tables.treaties.instruments:
        link = tables.treaties.linked(name, one, other, day)
        assert link == tables.treaties.linked(name, other, one, day)
        sides = [tables.treaties.bound(name, each, day) for each in (one, other)]
        assert link[0] <= min(side[0] for side in sides)
        assert link[1] <= min(side[1] for side in sides)


def test_party_counts_are_those_published(tables: Tables) -> None:
    day = on("2026-04-13")

    def count(instrument: str) -> int:
        states = [code for code in COUNTRIES if code not in ("HK", "MO")]
        return sum(tables.treaties.bound(instrument, code, day) == TRUE for code in states)

    assert count("iccpr") == 175
    assert count("ece_1957") == 51
    assert count("eu_eaw") == 27


# -- pairs -----------------------------------------------------------------------------------------

PAIRS = [
    ("a treaty is found from either side", "AL", "US", "2026-03-10", {PairState.IN_FORCE}),
    ("a treaty is found by its lister", "US", "AL", "2026-03-10", {PairState.IN_FORCE}),
    ("a designation opens the way to who made it", "BR", "GB", "2026-03-10",
     {PairState.DESIGNATED}),
    ("and not the other way", "GB", "BR", "2026-03-10", set()),
    ("before the year of the treaty it is unknown", "US", "AR", "1999-06-01",
     {PairState.UNKNOWN}),
    ("an ended designation is no way", "ZW", "GB", "2026-03-10", {PairState.NOT_IN_FORCE}),
    ("but it was one before, or may have been", "ZW", "GB", "2020-03-10", {PairState.UNKNOWN}),
    ("a missing pair is not found", "UY", "PT", "2026-03-10", set()),
]  # fmt: skip


@pytest.mark.parametrize(("name", "asks", "asked", "day", "states"), PAIRS)
def test_what_two_states_have_with_each_other(
    name: str, asks: str, asked: str, day: str, states: set[PairState], tables: Tables
) -> None:
    found = {pair.state(on(day)) for pair in tables.bilateral.between(asks, asked)}
    assert found == states, name


# -- death penalty ---------------------------------------------------------------------------------

CLASSES = [
    ("AD", "2026-03-10", DeathPenalty.ABOLITIONIST_ALL),
    ("AD", "1991-03-10", DeathPenalty.ABOLITIONIST_ALL),
    ("AD", "1990-06-01", None),
    ("AE", "2026-03-10", DeathPenalty.RETENTIONIST),
    ("AE", "2010-01-01", None),
    ("MO", "2026-03-10", None),
]


@pytest.mark.parametrize(("country", "day", "status"), CLASSES)
def test_the_class_of_a_state_is_known_from_the_day_of_its_source(
    country: str, day: str, status: DeathPenalty | None, tables: Tables
) -> None:
    assert tables.death_penalty[country].on(on(day)) == status


# -- listed groups ---------------------------------------------------------------------------------

NAMES = [
    ("Boko Haram", ListedBy.UN_TERRORISM, Likeness.SAME),
    ("al-Qaeda", ListedBy.UN_TERRORISM, Likeness.SAME),
    ("القاعدة", ListedBy.UN_TERRORISM, Likeness.SAME),
    ("Islamic State (ISIS)", ListedBy.UN_TERRORISM, Likeness.SAME),
    ("Lashkar e Tayyiba", ListedBy.UN_TERRORISM, Likeness.SAME),
    ("Forces démocratiques de libération du Rwanda", ListedBy.UN_OTHER, Likeness.SAME),
    ("Lord's Resistance Army", ListedBy.UN_OTHER, Likeness.SAME),
    ("Hizballah Military Wing", ListedBy.EU, Likeness.SAME),
    ("Lashkar-i-Taiba", ListedBy.UN_TERRORISM, Likeness.SAME),
    ("Lashkar i Tayyibah", ListedBy.UN_TERRORISM, Likeness.NEAR),
    ("FDLR", ListedBy.UN_OTHER, Likeness.NEAR),
]


@pytest.mark.parametrize(("name", "by", "likeness"), NAMES)
def test_a_listed_group_is_found_by_name(
    name: str, by: ListedBy, likeness: Likeness, tables: Tables
) -> None:
    first = tables.groups.find(name)[0]
    assert (first.group.by, first.likeness) == (by, likeness)


NOT_LISTED = [
    *("Green Valley Farmers Union", "Red Cross", "National Liberation Front", "Islam"),
    *("Association for the Defence of Prisoners", "Party of Justice", "X", "", "(", "()"),
]


@pytest.mark.parametrize("name", NOT_LISTED)
def test_another_name_is_not_found(name: str, tables: Tables) -> None:
    assert tables.groups.find(name) == ()


def test_a_group_is_listed_from_its_listing_to_its_removal(tables: Tables) -> None:
    group = tables.groups.find("Al-Nusrah Front for the People of the Levant")[0].group
    assert [group.listed(on(day)) for day in ("2014-05-13", "2014-05-14")] == [False, True]
    assert [group.listed(on(day)) for day in ("2026-02-26", "2026-02-27")] == [True, False]
    assert tables.groups.find("Hizballah Military Wing")[0].group.listed(on("2026-03-10")) is None


@given(name=st.text(max_size=60))
def test_no_name_breaks_the_look_up(name: str, tables: Tables) -> None:
    assert all(match.group.origin.line > 1 for match in tables.groups.find(name))


# -- codes -----------------------------------------------------------------------------------------


def test_the_same_number_is_another_body_in_another_code_system(tables: Tables) -> None:
    now, then = (
        tables.entities.resolve("922", one) for one in ("notices_api", "web_form_ids_2018")
    )
    assert now is not None
    assert then is not None
    assert "Residual Mechanism" in now.name
    assert "Sierra Leone" in then.name
    assert len(tables.entities.meanings("922")) == 2
    of_request = tables.entities.of_request("922")
    assert of_request == now


def test_member_countries_are_no_such_bodies(tables: Tables) -> None:
    members = [one.code for one in country_codes().values() if one.is_member]
    assert [code for code in members if tables.entities.of_request(code)] == []


# -- where a value comes from ----------------------------------------------------------------------


def test_every_value_is_traced_to_its_row(tables: Tables) -> None:
    lines = (RULES / "tables" / "treaty_party_sources.csv").read_text("utf-8").splitlines()
    for (instrument, country), party in tables.treaties.parties.items():
        row = lines[party.origin.line - 1]
        assert row.startswith(f"{country},{instrument},{party.value},")


def test_carried_in_tables_are_what_the_readme_counts(tables: Tables) -> None:
    assert len(tables.treaties.parties) == 5125 - 25  # the European Union is no State
    assert len(tables.treaties.instruments) == 25
    assert len(tables.bilateral.pairs) == 393 - 1
    assert len(tables.death_penalty) == 205
    assert len(tables.groups) == 102 + 31
    assert len(tables.entities.by_code) == 29


def test_carried_in_files_are_as_they_were_compiled() -> None:
    told = os.environ.get("REDNOTICE_SHARED")
    shared = (Path(told) if told else RULES.parent.parent / "shared") / "reference"
    if not shared.is_dir():
        pytest.skip("the compilation is not at hand")
    for name in CARRIED_IN:
        assert (RULES / "tables" / name).read_bytes() == (shared / name).read_bytes(), name


# -- faults ----------------------------------------------------------------------------------------

FAULTS = [
    ("treaty_party_sources.csv", "AD,cat,2006,", "A1,cat,2006,", "is not a country code"),
    ("treaty_party_sources.csv", "AD,cat,2006,", "AD,catt,2006,", "is not in treaty_instruments"),
    ("treaty_party_sources.csv", "AD,cat,2006,", "AD,iccpr,2006,", "stand in an earlier row"),
    ("treaty_party_sources.csv", "AD,cat,2006,2006-09-22,2006-10-22",
     "AD,cat,2006,2006-09-22,2006-13-22", "is no date"),
    ("treaty_party_sources.csv", "AD,cat,2006,2006-09-22,2006-10-22", "AD,cat,perhaps,,",
     "is no year, yes, no, unknown or withdrawn:YYYY"),
    ("treaty_party_sources.csv", "withdrawn:2020", "withdrawn:soon", "names no year"),
    ("treaty_party_sources.csv", "AD,cat,2006,", "AD,cat,2006,,", "more or fewer cells"),
    ("treaty_party_sources.csv", "ratification,A,", "ratification,Z,", "`Z` is not one of"),
    ("instrument_use.csv", "eu_eaw,direct", "eu_eaw,sometimes", "`sometimes` is not one of"),
    ("instrument_use.csv", "uncac,conditional,,for its", "uncak,conditional,,for its", "uncak"),
    ("instrument_use.csv", "direct,eu_eaw,", "direct,eu_aew,", "`eu_aew` is no instrument"),
    ("bilateral_extradition.csv", "US,AL,1935,in_force", "US,AL,1935,perhaps",
     "`perhaps` is not one of"),
    ("bilateral_extradition.csv", "US,AL,1935", "US,US,1935", "is paired with itself"),
    ("bilateral_extradition.csv", "US,AL,1935", "US,AG,1935", "stand in an earlier row"),
    ("death_penalty.csv", "AE,United Arab Emirates,retentionist", "AE,United Arab Emirates,mixed",
     "`mixed` is not one of"),
    ("un_sc_sanctioned_groups.csv", ",listed,,", ",delisted,,", "do not agree"),
    ("un_sc_sanctioned_groups.csv", "CDe.005,", "CDe.001,", "stands in an earlier row"),
    ("un_sc_sanctioned_groups.csv", ",2014-06-30,", ",30/06/2014,", "is no date"),
    ("group_names.csv", "QDe.115,ISIL", "QDe.999,ISIL", "QDe.999"),
    ("entity_periods.csv", "916,notices_api", "917,notices_api", "`917` of notices_api"),
    ("interpol_entities.csv", "916,Special", "914,Special", "stands in an earlier row"),
    ("death_penalty.csv", "year_abolished", "abolished_in", "has no column `year_abolished`"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "says"), FAULTS)
def test_a_fault_in_a_table_is_told_with_file_and_line(
    file: str, old: str, new: str, says: str, tmp_path: Path
) -> None:
    shutil.copytree(RULES / "tables", tmp_path / "tables")
    path = tmp_path / "tables" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    _, faults = read_tables(tmp_path)
    assert any(says in str(one) and str(one).startswith(f"tables/{file}:") for one in faults), [
        str(one) for one in faults
    ]


def test_a_fault_is_on_the_line_of_its_row(tmp_path: Path) -> None:
    shutil.copytree(RULES / "tables", tmp_path / "tables")
    path = tmp_path / "tables" / "death_penalty.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[4] = lines[4].replace(",abolitionist_all,", ",?,").replace(",retentionist,", ",?,")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _, faults = read_tables(tmp_path)
    assert [(one.file, one.line) for one in faults] == [("tables/death_penalty.csv", 5)]


def test_a_rule_set_with_a_broken_table_does_not_load(tmp_path: Path) -> None:
    root = tmp_path / "rules"
    shutil.copytree(RULES, root)
    (root / "tables" / "death_penalty.csv").unlink()
    with pytest.raises(RuleSetError) as caught:
        load(root)
    assert "tables/death_penalty.csv:1: is missing" in str(caught.value)


def test_the_digest_of_a_rule_set_covers_its_tables(tmp_path: Path) -> None:
    root = tmp_path / "rules"
    shutil.copytree(RULES, root)
    before = load(root).digest
    path = root / "tables" / "death_penalty.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("AE,United Arab Emirates", "AE,UAE", 1), encoding="utf-8")
    assert load(root).digest != before
