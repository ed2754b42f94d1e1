"""A calendar's address is a stranger's word: whatever it says, nothing inside the bot's own network is reached.

Real TLS on a real socket: the server stands on this machine, which the tests alone allow.
"""

import contextlib
import datetime
import gzip
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from bot.calendars.fetching import MOST_BYTES, Failure, Fetched, Fetcher, NotFetched, as_address, is_public

SECRET = "private-0123456789abcdef"
HOST = "calendar.test"
FAILURES = {"refused": 403, "asked": 401, "gone": 410, "missing": 404, "broken": 500, "partial": 206}

INSIDE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "0.0.0.0",
    "0.1.2.3", "100.64.0.1", "100.127.255.254", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1",
    "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1",
    "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1",
    "2002:7f00:1::", "2002:808:808::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1",
]  # fmt: skip


class Names(AbstractResolver):
    """Looks up what a test says; each look may say something else."""

    def __init__(self, answers: Callable[[], list[str]]) -> None:
        self._answers = answers

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host, host=each, port=port, proto=0, flags=0,
                family=socket.AF_INET6 if ":" in each else socket.AF_INET,
            )
            for each in self._answers()
        ]  # fmt: skip

    async def close(self) -> None:
        pass


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """For the server and for who trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    names: list[x509.GeneralName] = [x509.DNSName(HOST), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    (folder / "cert").write_bytes(made.public_bytes(pem))
    (folder / "key").write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    serves = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serves.load_cert_chain(folder / "cert", folder / "key")
    return serves, ssl.create_default_context(cafile=str(folder / "cert"))


class Place:
    """A server of calendars on this machine."""

    def __init__(self) -> None:
        self.asked: list[web.Request] = []
        self.port = 0
        self.trusted: ssl.SSLContext | None = None

    def url(self, path: str, host: str = HOST) -> str:
        return f"https://{host}:{self.port}/{path}"

    def fetcher(self, names: Callable[[], list[str]] = lambda: ["127.0.0.1"], seconds: float = 5) -> Fetcher:
        """One that may reach this machine, and by IPv4 alone."""
        here = ip_address("127.0.0.1")
        return Fetcher(
            allowed=lambda each: each == here, resolver=lambda: Names(names), tls=self.trusted, seconds=seconds
        )

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        what, _, more = request.match_info["what"].partition("/")
        if what in FAILURES:
            return web.Response(status=FAILURES[what], text=SECRET)
        if what == "to":
            return web.Response(status=302, headers={"Location": request.query["url"]})
        if what == "hops":
            left = int(more)
            return web.Response(status=307, headers={"Location": f"/hops/{left - 1}" if left else "/calendar"})
        if what == "large":
            return web.Response(body=b"x" * (MOST_BYTES + int(more)))
        if what == "unmeasured":
            return await self._unmeasured(request)
        if what == "packed":
            return web.Response(body=gzip.compress(b"x" * MOST_BYTES * 9), headers={"Content-Encoding": "gzip"})
        if what == "cut":
            return await self._cut(request)
        given = {"ETag": '"7"', "Last-Modified": "Mon, 05 Jan 2026 08:00:00 GMT"}
        unchanged = request.headers.get("If-None-Match") == '"7"'
        return web.Response(status=304, headers=given) if unchanged else web.Response(text="here", headers=given)

    async def _unmeasured(self, request: web.Request) -> web.StreamResponse:
        """Chunked, without a length."""
        answer = web.StreamResponse()
        await answer.prepare(request)
        with contextlib.suppress(ConnectionError):
            for _ in range(2 * MOST_BYTES // 65536):
                await answer.write(b"x" * 65536)
        return answer

    async def _cut(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Length": "1000"})
        await answer.prepare(request)
        await answer.write(b"half")
        assert request.transport is not None
        request.transport.abort()
        return answer


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    found = Place()
    serves, found.trusted = certificate(tmp_path)
    app = web.Application()
    app.router.add_get("/{what:.*}", found.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=serves)
    await site.start()
    found.port = runner.addresses[0][1]
    yield found
    await runner.cleanup()


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
