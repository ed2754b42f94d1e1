"""A server of calendars on this machine, with real TLS, and a fetcher that may reach it."""

import contextlib
import datetime
import gzip
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.calendars.fetching import MOST_BYTES, Fetcher

SECRET = "private-0123456789abcdef"
HOST = "calendar.test"
FAILURES = {"refused": 403, "asked": 401, "gone": 410, "missing": 404, "broken": 500, "partial": 206}


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
        self.calendar: str | None = None  # what stands at SECRET, if anything does
        self.broken: int | None = None  # the status with which it answers instead
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
        if what == SECRET:
            return self._given_out(request)
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

    def _given_out(self, request: web.Request) -> web.Response:
        """The calendar as it is now, or that it is the same still."""
        if self.broken is not None or self.calendar is None:
            return web.Response(status=self.broken or 404)
        content = self.calendar.replace("\n", "\r\n").encode()
        etag = f'"{sha256(content).hexdigest()}"'
        same = request.headers.get("If-None-Match") == etag
        return web.Response(status=304) if same else web.Response(body=content, headers={"ETag": etag})

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
