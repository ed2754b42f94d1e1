"""Each platform's word is taken when it is its word, new, and about the end of a meeting; and nothing else is."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms import ADAPTERS
from bot.platforms.signatures import FORM, SIGNATURE, STALE, Challenge, Proven, Refused, Request, Verdict
from handlers.sessions.platform_events import Booked, Cancelled, Ended, TakenBack
from storage.platform_keys import Platform
from storage.sessions import Modality
from tests.platforms import samples
from tests.platforms.samples import CANARIES, ROOMS, SECRET, Sample
from tests.stage import MONDAY as NOW

PLATFORMS = sorted(ADAPTERS)
LONG_AGO = NOW - timedelta(days=3)


def told(sample: Sample, secrets: tuple[str, ...] = (SECRET,), **changes: Any) -> Verdict:
    return ADAPTERS[Platform(sample.platform)](replace(sample.request(), **changes), secrets, NOW)


def events(sample: Sample) -> tuple[Any, ...]:
    verdict = told(sample)
    assert isinstance(verdict, Proven), verdict
    return verdict.events


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_end_of_a_meeting_is_told_without_anybodys_name(platform: str) -> None:
    (event,) = events(samples.of(platform, NOW))
    assert event.room == ROOMS[platform]
    for canary in CANARIES[:3]:
        assert canary not in repr(event)
    if isinstance(event, Booked):
        assert (event.starts_at, event.ends_at) == (NOW + timedelta(hours=1), NOW + timedelta(hours=1, minutes=50))
        return
    assert isinstance(event, Ended)
    assert event.ended_at == (NOW if platform == "nextcloud" else NOW - timedelta(minutes=1))
    began = None if platform == "nextcloud" else event.ended_at - timedelta(minutes=50)
    assert event.started_at == began
    assert event.modality is (Modality.PHONE if platform == "signed" else Modality.VIDEO)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_wrong_a_foreign_or_no_signature_is_refused_and_a_body_that_was_changed_too(platform: str) -> None:
    sample = samples.of(platform, NOW)
    assert told(sample, ("another-secret",)) == SIGNATURE
    assert told(sample, ()) == SIGNATURE
    assert told(sample, headers={}, query={}) == SIGNATURE
    odd = {"authorization": "Bearer \udcffé", "x-zm-signature": "v0=é", "x-cal-signature-256": "no-secret-provided"}
    assert told(sample, headers={**sample.request().headers, **odd}, query={"checksum": "é" * 40}) in (
        SIGNATURE, told(sample),
    )  # fmt: skip
    for other in PLATFORMS:
        if other != platform:
            foreign = samples.of(other, NOW).request()
            verdict = ADAPTERS[Platform(platform)](foreign, (SECRET,), NOW)
            assert not (isinstance(verdict, Proven) and verdict.events), (platform, other)
    if platform not in ("jitsi",):  # a Bearer says nothing of the body: that is why the line must be https
        assert told(sample, body=sample.body + b" ") == SIGNATURE


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_earlier_secret_holds_while_it_is_given(platform: str) -> None:
    sample = samples.of(platform, NOW)
    assert told(sample, ("the-new-secret", SECRET)) == told(sample)


def test_what_is_stale_or_of_the_future_is_refused() -> None:
    soon = NOW + timedelta(minutes=6)
    for sample in (
        samples.bigbluebutton(LONG_AGO),
        samples.bigbluebutton(soon),
        samples.jitsi(NOW, ended_at=LONG_AGO),
        samples.jitsi(NOW, ended_at=soon),
        samples.zoom(NOW, at=NOW - timedelta(hours=3)),
        samples.zoom(NOW, at=soon),
        samples.calcom(NOW, told_at=LONG_AGO),
        samples.calcom(NOW, told_at=soon),
        samples.signed(NOW, at=NOW - timedelta(minutes=5, seconds=1)),
        samples.signed(NOW, at=soon),
    ):
        assert told(sample) == STALE, sample
    assert isinstance(told(samples.signed(NOW, at=NOW - timedelta(minutes=5))), Proven)


@pytest.mark.parametrize("kind", ["sha1", "sha256", "sha384", "sha512"])
def test_bigbluebutton_sums_in_four_ways_or_bears_its_secret_and_sends_one_or_many(kind: str) -> None:
    expected = events(samples.bigbluebutton(NOW))
    assert events(samples.bigbluebutton(NOW, kind=kind)) == expected
    assert events(samples.bigbluebutton(NOW, kind=kind, many=False)) == expected
    assert events(samples.bigbluebutton(NOW, bearer=True)) == expected
    at_another_address = replace(samples.bigbluebutton(NOW, kind=kind).request(), address="https://else.example.org/")
    assert ADAPTERS[Platform.BIGBLUEBUTTON](at_another_address, (SECRET,), NOW) == SIGNATURE


def test_what_is_no_end_of_a_meeting_is_proven_and_tells_nothing() -> None:
    for sample in (
        samples.bigbluebutton(NOW, event="user-joined"),
        samples.jitsi(NOW, event="muc-occupant-joined"),
        samples.jitsi(NOW, breakout=True),
        samples.jitsi(NOW, there=1),
        samples.nextcloud(NOW, event="message"),
        samples.nextcloud(NOW, event="call_started"),
        samples.zoom(NOW, event="meeting.started"),
        samples.calcom(NOW, event="MEETING_ENDED"),
    ):
        assert events(sample) == (), sample
    assert len(events(samples.nextcloud(NOW, event="call_ended_everyone"))) == 1


def test_zoom_is_answered_that_the_address_is_ours() -> None:
    """The answer is that of Zoom's documents: HMAC-SHA-256 of the word, by the app's secret token."""
    right = samples.hexed(SECRET, b"qgg8vlvZRS6UYooatFL8Aw")
    answer = Challenge({"plainToken": "qgg8vlvZRS6UYooatFL8Aw", "encryptedToken": right})
    check = samples.zoom_check(NOW)
    assert told(check) == answer
    assert told(check, headers={}) == answer
    assert told(check, ("another",)) == SIGNATURE


def test_nobody_gets_the_signature_of_a_message_by_asking_whether_the_address_is_ours() -> None:
    message = f"v0:{NOW.timestamp():.0f}:" + samples.zoom(NOW).body.decode()
    assert told(samples.zoom_check(NOW, message), headers={}) == FORM
    assert told(samples.zoom_check(NOW, "v0:1:2")) == FORM


def test_a_booking_is_made_moved_and_cancelled() -> None:
    (moved,) = events(samples.calcom(NOW, event="BOOKING_RESCHEDULED", uid="new", replaces="old"))
    assert isinstance(moved, Booked)
    assert (moved.booking, moved.instead_of, moved.told_at) == ("new", "old", NOW)
    (off,) = events(samples.calcom(NOW, event="BOOKING_CANCELLED", uid="new"))
    assert isinstance(off, Cancelled)
    assert (off.room, off.booking) == (ROOMS["calcom"], "new")


def test_a_link_within_an_organisation_goes_by_two_names() -> None:
    body = json.loads(samples.calcom(NOW).body)
    body["payload"]["organizer"]["usernameInOrg"] = "Owner"
    (event,) = events(samples.calcom(NOW).with_body(json.dumps(body).encode()))
    assert (event.room, event.also) == (ROOMS["calcom"], ("owner/weekly",))


def test_our_own_format_takes_a_session_back_and_refuses_what_it_does_not_know() -> None:
    back: dict[str, Any] = {"event": "session.withdrawn", "ended_at": None, "started_at": None, "modality": None}
    assert events(samples.signed(NOW, **back)) == (TakenBack(ROOMS["signed"], "s-1"),)
    for wrong in (
        {"event": "session.began"},
        {"client_name": "Canary Person"},
        {"ended_at": "2026-03-02T09:00:00"},
        {"ended_at": (NOW - timedelta(days=8)).isoformat()},
        {"ended_at": (NOW + timedelta(minutes=6)).isoformat()},
        {"ended_at": "9999-12-31T23:59:59-23:59"},
        {"started_at": NOW.isoformat()},
        {"modality": "telepathy"},
        {"room": ""},
        {"room": " "},
        {"room": "x" * 201},
        {"session": None},
    ):
        assert told(samples.signed(NOW, **wrong)) == FORM, wrong


# Whatever comes

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place within a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(each for key, below in inner for each in places(below, (*path, key)))]


def with_else(value: Any, path: tuple[Any, ...], other: Any) -> Any:
    if not path:
        return other
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = with_else(value[path[0]], path[1:], other)
    return copy


@pytest.mark.parametrize("platform", [each for each in PLATFORMS if each != "bigbluebutton"])
@given(data=st.data())
def test_whatever_is_signed_is_taken_or_refused_and_nothing_is_raised(platform: str, data: st.DataObject) -> None:
    """Right signatures over bodies in which any one place holds anything."""
    sample = samples.of(platform, NOW)
    whole = json.loads(sample.body)
    body = with_else(whole, data.draw(st.sampled_from(places(whole))), data.draw(json_values))
    verdict = told(sample.with_body(json.dumps(body).encode()))
    assert isinstance(verdict, Proven | Challenge | Refused)


@given(data=st.data())
def test_whatever_bigbluebutton_sums_is_taken_or_refused(data: st.DataObject) -> None:
    sample = samples.bigbluebutton(NOW)
    form = {key: values[0] for key, values in parse_qs(sample.body.decode()).items()}
    whole = json.loads(form["event"])
    form["event"] = json.dumps(with_else(whole, data.draw(st.sampled_from(places(whole))), data.draw(json_values)))
    assert isinstance(told(sample.with_body(urlencode(form).encode())), Proven | Refused)


@pytest.mark.parametrize("platform", PLATFORMS)
@given(body=st.binary(max_size=200), text=st.text(max_size=40))
def test_noise_is_refused_signed_or_not(platform: str, body: bytes, text: str) -> None:
    sample = samples.of(platform, NOW)
    names = [*sample.request().headers, "authorization", "x-zm-signature", "x-nextcloud-talk-random"]
    noise = Request(dict.fromkeys(names, text), {"checksum": text}, body, samples.ADDRESS)
    assert ADAPTERS[Platform(platform)](noise, (SECRET,), NOW) in (SIGNATURE, FORM)
    assert told(sample.with_body(body)) in (FORM, STALE)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_is_nested_without_end_or_holds_half_a_character_is_refused(platform: str) -> None:
    sample = samples.of(platform, NOW)
    assert told(sample.with_body(b"[" * 60_000)) == FORM
    room = re.escape(ROOMS[platform].partition("/")[0]).encode()
    half = b"%5Cud800" if platform == "bigbluebutton" else b"\\ud800"
    broken = re.sub(room, lambda _: half, sample.body, flags=re.IGNORECASE)
    assert broken != sample.body
    assert told(sample.with_body(broken)) == FORM
