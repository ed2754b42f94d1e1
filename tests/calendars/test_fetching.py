"""A calendar's address is a stranger's word: whatever it says, nothing inside the bot's own network is reached.

Real TLS on a real socket: the server stands on this machine, which the tests alone allow.
"""

import ipaddress
import socket
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars.fetching import MOST_BYTES, Fetched, Fetcher, NotFetched, as_address, is_public
from storage.calendars import Failure
from tests.calendars.served import HOST, SECRET, Names, Place

INSIDE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "0.0.0.0",
    "0.1.2.3", "100.64.0.1", "100.127.255.254", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1",
    "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1",
    "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1",
    "2002:7f00:1::", "2002:808:808::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1",
]  # fmt: skip


async def failure(fetcher: Fetcher, address: str) -> Failure:
    with pytest.raises(NotFetched) as caught:
        await fetcher.fetch(address)
    told = f"{caught.value!r} {caught.value.__cause__!r}"
    assert SECRET not in told
    assert HOST not in told
    return caught.value.failure


async def test_what_is_there_and_what_has_not_changed(place: Place) -> None:
    fetcher = place.fetcher()
    first = await fetcher.fetch(place.url("calendar").replace("https:", "webcal:"))
    assert first == Fetched(b"here", '"7"', "Mon, 05 Jan 2026 08:00:00 GMT")
    assert await fetcher.fetch(place.url("calendar"), first.etag, first.modified) == Fetched(
        None, first.etag, first.modified
    )
    assert place.asked[1].headers["If-Modified-Since"] == first.modified
    assert "Cookie" not in place.asked[1].headers


async def test_an_answer_may_lead_on_three_times(place: Place) -> None:
    assert (await place.fetcher().fetch(place.url("hops/2"))).content == b"here"
    assert await failure(place.fetcher(), place.url("hops/3")) is Failure.TOO_MANY_REDIRECTS


async def test_what_is_no_calendar_to_be_had(place: Place) -> None:
    expected = {
        "refused": Failure.REFUSED, "asked": Failure.REFUSED, "gone": Failure.GONE, "missing": Failure.GONE,
        "broken": Failure.NOT_GIVEN, "partial": Failure.NOT_GIVEN, "packed": Failure.NOT_GIVEN,
        "large/1": Failure.TOO_LARGE, "unmeasured": Failure.TOO_LARGE, "cut": Failure.NO_CONNECTION,
    }  # fmt: skip
    found = {path: await failure(place.fetcher(), place.url(path)) for path in expected}
    assert found == expected
    assert len((await place.fetcher().fetch(place.url("large/0"))).content or b"") == MOST_BYTES


async def test_nobody_waits_for_ever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        fetcher = Fetcher(allowed=lambda _: True, seconds=0.05)
        assert await failure(fetcher, f"https://127.0.0.1:{silent.getsockname()[1]}/") is Failure.TOO_SLOW


async def test_who_cannot_prove_who_they_are_is_not_asked(place: Place) -> None:
    place.trusted = None
    assert await failure(place.fetcher(), place.url(SECRET)) is Failure.NO_CONNECTION
    assert place.asked == []


async def test_nothing_inside_is_reached_by_number_by_name_or_by_being_led_there(place: Place) -> None:
    """The server listens, so that a connection that is made after all would show."""
    public_only = Fetcher(tls=place.trusted, resolver=lambda: Names(lambda: ["127.0.0.1"]))
    for host in ("127.0.0.1", "[::ffff:127.0.0.1]", HOST):
        assert await failure(public_only, place.url("calendar", host)) is Failure.NOT_PUBLIC
    for host in ("2130706433", "127.1", "0x7f.1", "0177.0.0.1"):
        assert await failure(public_only, place.url("calendar", host)) in (Failure.NOT_PUBLIC, Failure.NO_CONNECTION)
    assert place.asked == []
    for address in INSIDE:
        host = f"[{address}]" if ":" in address else address
        led = place.url(f"to?url=https://{host}:{place.port}/calendar")
        if address != "127.0.0.1":
            assert await failure(place.fetcher(), led) is Failure.NOT_PUBLIC, address
    for onwards in (
        f"http://{HOST}:{place.port}/calendar",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "//[",
        "https:",
    ):
        assert await failure(place.fetcher(), place.url(f"to?url={onwards}")) in (
            Failure.NOT_AN_ADDRESS, Failure.NO_CONNECTION, Failure.TOO_MANY_REDIRECTS,
        )  # fmt: skip
    assert {each.path for each in place.asked} == {"/to"}


async def test_a_name_that_means_something_else_at_the_second_look_leads_nowhere(place: Place) -> None:
    looks = iter([["127.0.0.1"], ["10.0.0.1"]])
    fetcher = place.fetcher(lambda: next(looks))
    assert await failure(fetcher, place.url(f"to?url=https://{HOST}:{place.port}/calendar")) is Failure.NOT_PUBLIC
    both = place.fetcher(lambda: ["10.0.0.1", "fd00::1", "127.0.0.1"])
    assert (await both.fetch(place.url("calendar"))).content == b"here"


@pytest.mark.parametrize("address", INSIDE)
def test_inside_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@given(st.ip_addresses(v=4))
def test_no_way_of_writing_an_inner_address_makes_it_public(address: ipaddress.IPv4Address) -> None:
    number = int(address)
    for outer in (0xFFFF << 32, 0, 0x64FF9B << 96, 0x2002 << 112 | number << 80, 0x2001 << 112):
        assert not is_public(ipaddress.IPv6Address(outer | number))


def test_the_world_outside_is_public() -> None:
    assert all(map(is_public, map(ip_address, ("8.8.8.8", "142.250.185.78", "2a00:1450:4001:82b::200e", "2600::1"))))


def test_addresses_as_they_are_typed() -> None:
    google = "https://calendar.google.com/calendar/ical/a.b%40example.org/private-01/basic.ics"
    assert as_address(f" {google}\n") == google
    assert (
        as_address("webcal://p1-caldav.icloud.com/published/2/MTA#x") == "https://p1-caldav.icloud.com/published/2/MTA"
    )
    assert as_address("WEBCAL://müller.example/a?b=c") == "https://xn--mller-kva.example/a?b=c"
    for typed in (
        "", "K7", "calendar.google.com/x", "http://example.org/", "ftp://example.org/", "file:///etc/passwd", "https:",
        "https:///x", "https://a:b@example.org/", "https://a@example.org/", "https://exa mple.org/", "https://[::1",
        "https://example.org:99999/", "https://example.org:0/", "https://example.org/\x00",
        "https://example.org/" + "a" * 2048, "javascript:alert(1)",
    ):  # fmt: skip
        with pytest.raises(NotFetched, match="not_an_address"):
            as_address(typed)
