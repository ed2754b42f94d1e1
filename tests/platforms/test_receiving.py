"""What platforms bring over HTTP: who is heard, what is committed before it is answered, and what is bounded."""

import asyncio
import gzip
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.platforms.receiving import MOST_BYTES, address_of
from storage import pairs, platform_keys, programmes, rooms
from storage.database import Tx
from storage.platform_keys import Platform, PlatformKey
from storage.tables import bookings, deliveries, session_reports, sessions
from tests.another_program import content_of, locked
from tests.bot.test_canaries import log
from tests.platforms import samples
from tests.platforms.samples import CANARIES, ROOMS, SECRET
from tests.platforms.web import Small, bring, connect, reachable
from tests.stage import Stage, opened

__all__ = ["log"]


@pytest.fixture
async def cast(tmp_path: Path) -> AsyncIterator[Stage]:
    async with opened(await reachable(tmp_path)) as stage:
        yield stage


async def tied(stage: Stage, platform: Platform) -> PlatformKey:
    """The key of a platform in one of whose rooms K7 is met."""
    key = await connect(stage, platform)

    def tie(tx: Tx) -> None:
        programme = programmes.list_programmes(tx)[0]
        pair = pairs.list_pairs_of_therapist(tx, pairs.list_therapists(tx, programme.id)[0])[0]
        rooms.add_room(tx, programme.id, pair.id, platform, ROOMS[platform])

    await stage.app.db.write(tie)
    stage.clock.advance(hours=2)
    return key


async def nothing_happened(stage: Stage) -> bool:
    return not any([await stage.rows(table) for table in (sessions, session_reports, bookings, deliveries)])


async def test_a_wrong_stale_foreign_or_unknown_word_changes_nothing(cast: Stage) -> None:
    key = await tied(cast, Platform.ZOOM)
    other = await connect(cast, Platform.ZOOM, "the-secret-of-another-programme")
    now = cast.clock()
    right = samples.zoom(now)
    assert await bring(cast, key, right, secret="another-secret") == (401, {"error": "signature"})
    assert await bring(cast, other, right) == (401, {"error": "signature"})
    assert await bring(cast, key, right, platform="jitsi") == (404, {"error": "Not Found"})
    assert await bring(cast, key, samples.zoom(now, at=now.replace(year=2025))) == (401, {"error": "stale"})
    assert await bring(cast, key, right.with_body(b"{}")) == (200, {"taken": 0})
    assert await bring(cast, key, right.with_body(b"nonsense")) == (400, {"error": "Bad Request"})
    async with aiohttp.ClientSession() as http:
        unknown = ("zoom/1", "zoom/0", "zoom/ffffffffffffffff", "zoom/nothex", "zoom/%C2%84", "zoom/", "pigeon/1")
        for path in (*unknown, f"zoom/{key.id:x}00000"):
            async with http.post(cast.url_of(f"v1/sessions/{path}"), data=right.body) as answer:
                assert answer.content_type == "application/json", path
                assert (answer.status, await answer.json()) == (404, {"error": "Not Found"}), path
        async with http.get(address_of(f"http://{cast.listen}", key.platform, key.id)) as answer:
            assert answer.status == 405
    assert await nothing_happened(cast)
    await cast.app.db.write(lambda tx: platform_keys.retire_platform_key(tx, key.id))
    assert await bring(cast, key, right) == (404, {"error": "Not Found"})
    assert await nothing_happened(cast)


@pytest.mark.parametrize("platform", [each for each in Platform if each is not Platform.CALCOM])
async def test_what_is_brought_twice_or_at_once_is_one_session(cast: Stage, platform: Platform) -> None:
    key = await tied(cast, platform)
    sample = samples.of(platform, cast.clock())
    answers = await asyncio.gather(*(bring(cast, key, sample) for _ in range(6)))
    assert sorted(body["taken"] for _, body in answers) == [0, 0, 0, 0, 0, 1]  # type: ignore[index]
    assert {status for status, _ in answers} == {200}
    assert len(await cast.rows(sessions)) == 1
    assert await bring(cast, key, sample) == (200, {"taken": 0})


async def test_both_secrets_hold_while_they_are_exchanged_and_then_the_new_one(cast: Stage) -> None:
    key = await tied(cast, Platform.SIGNED)

    def rotate(tx: Tx, week: timedelta = timedelta(days=7)) -> None:
        found = platform_keys.find_platform_key(tx, key.id)
        assert found is not None
        platform_keys.rotate_platform_key(tx, found, "the-secret-from-now-on", overlap=week)

    await cast.app.db.write(rotate)
    for number, secret in enumerate((SECRET, "the-secret-from-now-on")):
        sample = samples.signed(cast.clock(), session=f"s{number}")
        assert await bring(cast, key, sample, secret=secret) == (200, {"taken": 1})
    cast.clock.advance(days=7)
    late = samples.signed(cast.clock(), session="s3")
    assert (await bring(cast, key, late))[0] == 401
    assert await bring(cast, key, late, secret="the-secret-from-now-on") == (200, {"taken": 1})


async def test_an_address_of_before_keys_were_of_one_length_is_still_proven(cast: Stage) -> None:
    """What BigBlueButton signs, the address, is the one that was registered, letter by letter."""

    def add(tx: Tx) -> None:
        (programme,) = programmes.list_programmes(tx)
        small = replace(tx, rng=Small())
        platform_keys.add_platform_key(small, programme.id, Platform.BIGBLUEBUTTON, SECRET)

    await cast.app.db.write(add)
    sample = samples.bigbluebutton(cast.clock())
    whole = address_of(f"http://{cast.listen}", Platform.BIGBLUEBUTTON, 0x12AB)
    before = whole.replace("00000000000012ab", "12ab")
    assert before != whole
    for address in (before, whole):
        request = sample.request(SECRET, address)
        async with (
            aiohttp.ClientSession() as http,
            http.post(address, params=request.query, data=request.body, headers=request.headers) as answer,
        ):
            assert answer.status == 200


async def test_bodies_and_rates_are_bounded(cast: Stage) -> None:
    key = await tied(cast, Platform.SIGNED)
    sample = samples.signed(cast.clock())
    address = address_of(f"http://{cast.listen}", key.platform, key.id)

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(10):
            yield b"x" * (MOST_BYTES // 8)

    packed = gzip.compress(sample.body)
    async with aiohttp.ClientSession() as http:
        for body, encodings, status in (
            (b"x" * (MOST_BYTES + 1), [], 413),
            (chunks(), [], 413),
            (packed, ["gzip"], 415),
            (packed, ["identity", "gzip"], 415),
        ):
            data: Any = io.BytesIO(body) if isinstance(body, bytes) else body
            headers = [*sample.request().headers.items(), *(("Content-Encoding", each) for each in encodings)]
            async with http.post(address, data=data, headers=headers) as answer:
                assert answer.status == status
    full = sample.with_body(b"x" * MOST_BYTES)
    assert await bring(cast, key, full) == (400, {"error": "Bad Request"})
    statuses = [(await bring(cast, key, full))[0] for _ in range(260)]
    assert set(statuses) == {400, 429}
    assert statuses.index(429) >= 190
    cast.clock.advance(seconds=1)
    assert await bring(cast, key, samples.signed(cast.clock())) == (200, {"taken": 1})


async def guess(stage: Stage, first: int = 1) -> list[int]:
    """What 260 requests are answered, each to an address that somebody has made up, or to one and the same."""
    statuses = []
    async with aiohttp.ClientSession() as http:
        for number in range(260):
            async with http.post(stage.url_of(f"v1/sessions/signed/{first + number:x}"), data=b"") as answer:
                statuses.append(answer.status)
    return statuses


async def test_who_guesses_addresses_takes_nobodys_allowance_also_where_nothing_is_proven_yet(cast: Stage) -> None:
    key = await tied(cast, Platform.SIGNED)
    await cast.restart()
    assert set(await guess(cast)) == {404, 429}
    assert (await bring(cast, key, samples.signed(cast.clock())))[0] == 200
    new = await connect(cast, Platform.ZOOM)
    cast.clock.advance(seconds=5)  # by then it is known that it is there
    assert set(await guess(cast)) == {404, 429}
    assert (await bring(cast, new, samples.zoom(cast.clock())))[0] == 200
    await cast.app.db.write(lambda tx: platform_keys.retire_platform_key(tx, key.id))
    cast.clock.advance(seconds=5)
    assert set(await guess(cast, key.id - 5)) == {404, 429}


async def test_who_may_ask_without_a_signature_takes_the_allowance_of_that_key_alone(cast: Stage) -> None:
    """Zoom's check of an address can be asked for by anybody who knows it: it proves nothing."""
    key, other = await connect(cast, Platform.ZOOM), await tied(cast, Platform.ZOOM)
    check = samples.zoom(cast.clock()).with_body(
        b'{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}'
    )
    address = address_of(f"http://{cast.listen}", key.platform, key.id)
    async with aiohttp.ClientSession() as http:
        statuses = []
        for _ in range(260):
            async with http.post(address, data=check.body) as answer:
                statuses.append(answer.status)
    assert statuses.index(429) >= 200
    assert await bring(cast, other, samples.zoom(cast.clock())) == (200, {"taken": 1})


async def test_however_many_are_guessed_the_database_is_hardly_asked(
    cast: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[object] = []
    read = cast.app.db.read

    async def counted(fn: Any) -> Any:
        looks.append(fn)
        return await read(fn)

    monkeypatch.setattr(cast.app.db, "read", counted)
    await asyncio.gather(guess(cast), guess(cast), guess(cast))
    assert looks.count(platform_keys.list_key_ids) == 1
    assert len(looks) < 210


async def test_what_cannot_be_written_is_answered_in_time_and_taken_when_it_is_brought_again(cast: Stage) -> None:
    """Zoom waits three seconds."""
    key = await tied(cast, Platform.ZOOM)
    sample = samples.zoom(cast.clock())
    with locked(cast.url):
        async with asyncio.timeout(3):
            assert await bring(cast, key, sample) == (503, {"error": "Service Unavailable"})
    status, _ = await bring(cast, key, sample)
    assert status in (200, 503)  # what was under way may have been written meanwhile
    if status == 503:
        await bring(cast, key, sample)
    assert len(await cast.rows(sessions)) == 1


async def test_a_body_that_never_ends_holds_nobody_up(cast: Stage) -> None:
    key = await tied(cast, Platform.ZOOM)
    reader, writer = await asyncio.open_connection("127.0.0.1", int(cast.listen.rpartition(":")[2]))
    writer.write(f"POST /v1/sessions/zoom/{key.id:x} HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc".encode())
    async with asyncio.timeout(6):
        assert b"408" in await reader.readline()
    writer.close()


async def test_nothing_that_names_anybody_is_stored_logged_or_answered(cast: Stage, log: io.StringIO) -> None:
    answered = ""
    for platform in Platform:
        key = await tied(cast, platform)
        for secret in (SECRET, "wrong"):
            answered += str(await bring(cast, key, samples.of(platform, cast.clock()), secret=secret))
        untied = samples.of(platform, cast.clock())
        for room in CANARIES[3:]:
            untied = untied.with_body(untied.body.replace(room.encode(), room.upper().encode()[::-1]))
        answered += str(await bring(cast, key, untied))
    await cast.pass_time(hours=3)
    stored = content_of(cast.url)
    assert "told" in log.getvalue()
    assert "refused" in log.getvalue()
    for canary in (*CANARIES, *ROOMS.values(), SECRET, "bFJeNb2uX8ANpT3JL5EfXw", "aB3/+x=="):
        assert canary not in answered, canary
        assert canary not in log.getvalue(), canary
        assert canary.encode() not in stored, canary
        assert canary.casefold().encode() not in stored, canary


async def test_without_an_address_for_it_nothing_is_served(tmp_path: Path) -> None:
    stage = await reachable(tmp_path)
    stage.changes["web"] = {"listen": stage.listen}
    async with opened(stage), aiohttp.ClientSession() as http:
        async with http.post(stage.url_of("v1/sessions/zoom/1")) as answer:
            assert answer.status == 404
        assert "json" not in answer.headers["Content-Type"]
