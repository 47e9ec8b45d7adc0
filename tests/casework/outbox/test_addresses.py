"""A name must not lead into the network of the service."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.outbox.addresses import (
    ForbiddenAddress,
    NoAddress,
    Resolve,
    checked_address,
    resolve,
)
from casework.outbox.forwarder import Forwarder
from casework.outbox.https import Wire, public_tls
from casework.outbox.outcome import Parcel, Result
from casework.outbox.settings import Forwarding, https_host
from casework.settings import Settings, from_environment
from tests.casework.outbox.receiver import Receiver
from tests.casework.outbox.world import SECRET, World

FORBIDDEN = [
    "127.0.0.1", "127.8.9.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "0.0.0.0", "224.0.0.1", "240.0.0.1", "255.255.255.255", "198.18.0.1",
    "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:10.0.0.1",
    "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1", "2001:0:53aa:64c:0:fbff:f5ff:fffe",
    "no address",
]  # fmt: skip
PUBLIC = ["93.184.215.14", "8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"]


def always(*addresses: str) -> Resolve:
    """A resolver that knows these addresses of every name."""
    return lambda _host, _port: list(addresses)


@pytest.mark.parametrize("address", FORBIDDEN)
def test_an_address_that_is_not_public_is_refused_even_beside_a_public_one(address: str) -> None:
    for found in ([address], ["8.8.8.8", address]):
        with pytest.raises(ForbiddenAddress):
            checked_address("name.test", 443, False, always(*found))


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_is_taken(address: str) -> None:
    assert checked_address("name.test", 443, False, always(address)) == address


@given(st.ip_addresses().filter(lambda one: not one.is_global))
def test_no_address_that_is_not_global_passes(address: object) -> None:
    with pytest.raises(ForbiddenAddress):
        checked_address("name.test", 443, False, always(str(address)))


def test_on_the_premises_private_addresses_are_taken_and_broadcasts_are_not() -> None:
    for one in ("10.0.0.1", "127.0.0.1", "fc00::1"):
        assert checked_address("name.test", 443, True, always(one)) == one
    for one in ("224.0.0.1", "0.0.0.0", "255.255.255.255", "64:ff9b::a00:1"):
        with pytest.raises(ForbiddenAddress):
            checked_address("name.test", 443, True, always(one))


def test_a_name_without_an_address_is_told() -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise OSError

    for resolver in (unknown, always()):
        with pytest.raises(NoAddress):
            checked_address("name.test", 443, False, resolver)


def test_the_name_of_this_machine_is_refused_with_the_real_resolver(
    world: World, receiver: Receiver
) -> None:
    assert resolve("localhost", 443)
    url = receiver.url.replace("receiver.test", "localhost")
    settings = Settings(
        forward_to=url,
        forwarding=Forwarding(hosts=frozenset({"localhost"}), secrets=(SECRET,)),
    )
    case_id = world.queued()
    step = Forwarder(replace(world.gate, settings=settings), clock=world.clock).step()
    assert step is not None
    assert step.outcome is not None
    assert step.outcome.result is Result.FORBIDDEN_ADDRESS
    assert receiver.got == []
    assert not world.messages(case_id)[0].may_have_arrived


def test_a_host_that_is_not_listed_gets_nothing_whatever_the_settings_said() -> None:
    def never(_host: str, _port: int) -> list[str]:
        raise AssertionError("not even its name is looked up")

    wire = Wire(
        tls=public_tls(),
        seconds=5,
        answer_bytes=100,
        private_addresses=False,
        hosts=frozenset({"receiver.test"}),
        clock=lambda: datetime.now(UTC),
        resolver=never,
    )
    for url in (
        "https://other.test/in",
        "http://receiver.test/in",
        "https://receiver.test@x.test/",
    ):
        sent = wire.send(url, Parcel("an-id", "{}", (SECRET,)), lambda: None)
        assert sent.result is Result.FORBIDDEN_HOST


NO_URLS = [
    "http://a.test/", "ftp://a.test/", "https://", "https://u:p@a.test/", "https://a.test/#x",
    "https://a.test/a b", "https://bücher.test/", "https://a.test:port/", "a.test", "",
    "https://a.test/\nHost: x",
]  # fmt: skip


@pytest.mark.parametrize("url", NO_URLS)
def test_only_a_plain_https_address_is_taken(url: str) -> None:
    with pytest.raises(ValueError, match="the address"):
        https_host(url)


WRONG = {
    "no secret": {"FORWARD_TO": "https://a.test/", "FORWARD_HOSTS": "a.test"},
    "host not listed": {"FORWARD_TO": "https://a.test/", "FORWARD_SECRETS": SECRET},
    "not encrypted": {"FORWARD_TO": "http://a.test/", "FORWARD_HOSTS": "a.test"},
    "a short secret": {"FORWARD_SECRETS": "whsec_c2hvcnQ="},
    "a secret without its mark": {"FORWARD_SECRETS": "A" * 44},
    "no deadline": {"FORWARD_SECONDS": "0"},
    "no word": {"WEBHOOKS": "maybe"},
    "no language": {"FORWARD_LANGUAGES": "de"},
}


@pytest.mark.parametrize("name", list(WRONG))
def test_settings_that_would_forward_unsafely_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="REDNOTICE"):
        from_environment({f"REDNOTICE_{key}": value for key, value in WRONG[name].items()})


def test_settings_of_forwarding_come_from_the_environment() -> None:
    made = from_environment(
        {
            "REDNOTICE_FORWARD_TO": "https://A.test:8443/in",
            "REDNOTICE_FORWARD_HOSTS": "a.test, b.test",
            "REDNOTICE_FORWARD_SECRETS": SECRET,
            "REDNOTICE_FORWARD_LANGUAGES": "fr ar",
            "REDNOTICE_WEBHOOKS": "yes",
        }
    )
    assert made.forwarding.hosts == {"a.test", "b.test"}
    assert (made.forwarding.webhooks, made.forwarding.private_addresses) == (True, False)
    assert made.forwarding.languages == ("fr", "ar")
    assert SECRET not in repr(made)
