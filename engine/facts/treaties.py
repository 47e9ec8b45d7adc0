"""What the reference tables say of the States concerned (chapters G, J, M).

A table row is read only for States that the request names, on the day of the request. The facts say
what was found; that nothing was found never says that there is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from engine.facts.behind import TableRow, rows_of
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView
from engine.tables.bilateral import PairState
from engine.tables.death_penalty import DeathPenalty
from engine.tables.treaties import Use
from engine.values import (
    FALSE,
    TRUE,
    UNKNOWN_CHOICE,
    UNKNOWN_NUMBER,
    UNKNOWN_TRUTH,
    Interval,
    Kind,
    any_of,
    number,
    truth,
)

_REQUESTER = "/request/requesting_entity/country"
_SOUGHT = "/assurances/countries_sought"
_LIKELY = "/subject/likely_countries"
_LAST = "/subject/last_known_location"


class Route(StrEnum):
    """The best legal way to extradition that the tables show between two States, best first."""

    TREATY = "treaty"
    DESIGNATION = "designation"
    CONDITIONAL = "conditional"
    NOT_IN_FORCE = "not_in_force"
    NOT_FOUND = "not_found"


def likely_countries(c: CaseView) -> tuple[str, ...]:
    """Countries from which extradition will be sought, or in which the person may be found."""
    subject = c.submission.subject
    last = subject.last_known_location
    named = [*c.assurances.countries_sought, *subject.likely_countries]
    if last is not None and last.place.country:
        named.append(last.place.country)
    home = c.header.requesting_entity.country
    return tuple(one for one in dict.fromkeys(named) if one != home)


def _day(c: CaseView) -> int:
    return c.request_on[0]


def _ways(c: CaseView, requested: str) -> Iterator[tuple[Route, TableRow]]:
    """Every way that the tables show from the requester to one State."""
    asks = c.header.requesting_entity.country
    if asks is None:
        return
    tables, on = c.vocabulary.tables, _day(c)
    for pair in tables.bilateral.between(asks, requested):
        state = pair.state(on)
        if state is PairState.UNKNOWN:
            continue
        route = {
            PairState.IN_FORCE: Route.TREATY,
            PairState.DESIGNATED: Route.DESIGNATION,
            PairState.NOT_IN_FORCE: Route.NOT_IN_FORCE,
        }[state]
        words = f"{pair.kind.replace('_', ' ')}: {pair.status.replace('_', ' ')}"
        yield route, TableRow(f"{pair.lister} and {pair.other}, {words}", "", pair.origin)
    for instrument in tables.treaties.routes(asks, requested, on):
        route = Route.TREATY if instrument.use is Use.DIRECT else Route.CONDITIONAL
        for origin in tables.treaties.rows(instrument.name, (asks, requested)):
            yield route, TableRow(instrument.title, instrument.provision, origin)


def route_to(c: CaseView, requested: str) -> Route:
    """The best way to one State."""
    found = {route for route, _ in _ways(c, requested)}
    return next((route for route in Route if route in found), Route.NOT_FOUND)


@fact(Scope.REQUEST, Kind.CHOICE, _REQUESTER, _SOUGHT, _LIKELY, _LAST, options=Route)
def extradition_route(c: CaseView) -> str:
    """Best way to extradition that the reference tables show to a country named for the person;
    unknown if the requester is no State or no other country is named. `not_found` says that the
    tables have none, not that there is none."""
    countries = likely_countries(c)
    if c.header.requesting_entity.country is None or not countries:
        return UNKNOWN_CHOICE
    order = list(Route)
    return min((route_to(c, one) for one in countries), key=order.index).value


@fact(Scope.REQUEST, Kind.NUMBER, _REQUESTER, _SOUGHT, unit="countries")
def sought_countries_without_route_found(c: CaseView) -> Interval:
    """Countries from which extradition will be sought and to which the reference tables show no way
    that is in force; unknown if none is named or the requester is no State."""
    sought = c.assurances.countries_sought
    if c.header.requesting_entity.country is None or not sought:
        return UNKNOWN_NUMBER
    missing = (Route.NOT_FOUND, Route.NOT_IN_FORCE)
    return number(sum(route_to(c, one) in missing for one in dict.fromkeys(sought)))


@fact(Scope.REQUEST, Kind.NUMBER, _REQUESTER, _SOUGHT, unit="countries")
def sought_countries_with_ended_route(c: CaseView) -> Interval:
    """Countries from which extradition will be sought and with which the reference tables show a
    treaty or designation that is suspended, ended or not yet in force, and none that is."""
    sought = c.assurances.countries_sought
    if c.header.requesting_entity.country is None or not sought:
        return UNKNOWN_NUMBER
    found = [{route for route, _ in _ways(c, one)} for one in dict.fromkeys(sought)]
    in_force = {Route.TREATY, Route.DESIGNATION}
    return number(sum(Route.NOT_IN_FORCE in one and not one & in_force for one in found))


@rows_of(
    Scope.REQUEST,
    "extradition_route",
    "sought_countries_without_route_found",
    "sought_countries_with_ended_route",
)
def _route_rows(c: CaseView) -> Iterator[TableRow]:
    ways = [way for one in likely_countries(c) for way in _ways(c, one)]
    order = list(Route)
    for _, row in sorted(ways, key=lambda way: order.index(way[0])):
        yield row


# Conventions whose parties owe each other extradition or prosecution for offences of their own kind
# (RPD 34(3)(e)). Name of the fact, instrument in rules/tables, offences in words.
DUTIES: tuple[tuple[str, str, str], ...] = (
    ("linked_by_corruption_convention", "uncac", "the UN Convention against Corruption"),
    ("linked_by_organised_crime_convention", "untoc", "the UN Convention on organised crime"),
    ("linked_by_torture_convention", "cat", "the UN Convention against Torture"),
)


def _link(c: CaseView, instrument: str) -> Interval:
    asks = c.header.requesting_entity.country
    countries = likely_countries(c)
    if asks is None or not countries:
        return UNKNOWN_TRUTH
    treaties = c.vocabulary.tables.treaties
    return any_of(treaties.linked(instrument, asks, one, _day(c)) for one in countries)


def _register_duty(name: str, instrument: str, words: str) -> None:
    def compute(c: CaseView) -> Interval:
        return _link(c, instrument)

    def rows(c: CaseView) -> Iterator[TableRow]:
        states = (c.header.requesting_entity.country or "", *likely_countries(c))
        treaties = c.vocabulary.tables.treaties
        what = treaties.instruments[instrument]
        for origin in treaties.rows(instrument, states):
            yield TableRow(what.title, what.provision, origin)

    compute.__name__ = name
    compute.__doc__ = (
        f"The requester and a country named for the person are both bound by {words}; unknown if"
        " the reference tables cannot tell."
    )
    fact(Scope.REQUEST, Kind.TRUTH, _REQUESTER, _SOUGHT, _LIKELY, _LAST)(compute)
    rows_of(Scope.REQUEST, name)(rows)


for _name, _instrument, _words in DUTIES:
    _register_duty(_name, _instrument, _words)


def _bound(c: CaseView, instrument: str) -> Interval:
    asks = c.header.requesting_entity.country
    if asks is None:
        return UNKNOWN_TRUTH
    return c.vocabulary.tables.treaties.bound(instrument, asks, _day(c))


@fact(Scope.REQUEST, Kind.TRUTH, _REQUESTER)
def requester_bound_to_abolition(c: CaseView) -> Interval:
    """The requesting State is bound by the Second Optional Protocol to the ICCPR; unknown if the
    reference tables cannot tell."""
    return _bound(c, "iccpr_op2")


@rows_of(Scope.REQUEST, "requester_bound_to_abolition")
def _abolition_rows(c: CaseView) -> Iterator[TableRow]:
    treaties = c.vocabulary.tables.treaties
    title = treaties.instruments["iccpr_op2"].title
    for origin in treaties.rows("iccpr_op2", (c.header.requesting_entity.country or "",)):
        yield TableRow(title, "", origin)


@fact(Scope.REQUEST, Kind.CHOICE, _REQUESTER, options=DeathPenalty)
def death_penalty_in_requesting_state(c: CaseView) -> str:
    """Class of the requesting State in the reference table on the death penalty; says nothing of
    the case unless the request itself names death as the penalty."""
    status = c.vocabulary.tables.death_penalty.get(c.header.requesting_entity.country or "")
    known = status.on(_day(c)) if status else None
    return known.value if known else UNKNOWN_CHOICE


@rows_of(Scope.REQUEST, "death_penalty_in_requesting_state")
def _death_rows(c: CaseView) -> Iterator[TableRow]:
    status = c.vocabulary.tables.death_penalty.get(c.header.requesting_entity.country or "")
    if status is not None:
        word = status.status.value.replace("_", " ") if status.status else "unknown"
        yield TableRow(f"Death penalty: {word}", "", status.origin)


@fact(Scope.REQUEST, Kind.TRUTH, _REQUESTER)
def requesting_body_closed(c: CaseView) -> Interval:
    """The requester's code stands for a body that had closed by the day of the request."""
    code = c.header.requesting_entity.country
    if code is None:
        return UNKNOWN_TRUTH
    body = c.vocabulary.tables.entities.of_request(code)
    if body is None or body.closed_on is None:
        return FALSE
    first, last = c.request_on
    return TRUE if first > body.closed_on else truth(None if last > body.closed_on else False)


@rows_of(Scope.REQUEST, "requesting_body_closed")
def _body_rows(c: CaseView) -> Iterator[TableRow]:
    body = c.vocabulary.tables.entities.of_request(c.header.requesting_entity.country or "")
    if body is not None:
        yield TableRow(body.name, "", body.origin)
