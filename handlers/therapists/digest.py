"""The weekly digest: one message on the day and at the hour that a therapist chose, and none where there is nothing."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Screen, Show, button, column, show
from handlers.ground.turn import Site, Turn
from handlers.joining.in_figures import ask_with_digest, asks, in_figures_button
from handlers.therapists.load import load_button
from handlers.therapists.meanwhile import meanwhile
from handlers.therapists.own_view import own_views_button
from handlers.therapists.week import Finding, away_lately, findings, kinds, mark_told
from handlers.when.weekly import next_time
from handlers.who.absent import back_at
from handlers.who.acting import code_of
from handlers.who.notice import notify
from handlers.who.rights import is_therapist
from storage import digests, people
from storage.database import Tx
from storage.digests import Digest
from storage.outgoing_keys import About, key_of

_HOURS = ("08:00", "12:00", "16:00", "18:00")
_DAYS = range(7)


@command("digest")
def on_digest(turn: Turn, argument: str = "") -> Show:
    """`/digest`."""
    return show(digest_choice)


@action
def start_digest(turn: Turn) -> Show:
    """The same, from a button."""
    return on_digest(turn)


@action
def digest_day(turn: Turn, *, weekday: int) -> Show:
    """On this day: at what time?"""
    return show(digest_hour, weekday=weekday)


@action
def set_digest(turn: Turn, *, weekday: int, at: str) -> Show:
    """Then, from now on."""
    if not is_therapist(turn.tx, turn.person):
        return show(digest_choice)
    digests.set_digest(turn.tx, turn.person.id, weekday, at, next_time(weekday, at, turn.person.zone, turn.now))
    return show(digest_choice)


@action
def no_digest(turn: Turn) -> Show:
    """None any more."""
    digests.delete_digest(turn.tx, turn.person.id)
    return show(digest_choice)


def send_digest(tx: Tx, site: Site, due: Digest) -> None:
    """Tell of it, outside quiet hours, where there is something to say; and set when the next one is due.

    To who is away it comes when they are back, and on their own day at their own hour where that is the day.
    """
    person = people.get_person(tx, due.person_id)
    back = back_at(tx, person)
    if back is not None:
        own = next_time(due.weekday, due.at, person.zone, back)
        zone = ZoneInfo(person.zone)
        same_day = own.astimezone(zone).date() == back.astimezone(zone).date()
        digests.set_next_digest(tx, person.id, own if same_day else back)
        return
    digests.set_next_digest(tx, person.id, next_time(due.weekday, due.at, person.zone, tx.now))
    turn = Turn(tx, site, person)
    with tx.sparing():
        found = findings(turn, due.next_at) if is_therapist(tx, person) else []
    if found:
        mark_told(turn, found, due.next_at)
        ask_with_digest(tx, person, due.next_at)
        about = {"until": due.next_at.isoformat()}
        notify(tx, person, key_of(About.DIGEST, person.id, due.next_at.date()), digest.__name__, about)


# Screens


@view
@leaving_out
def digest(turn: Turn, *, until: str | None = None) -> Screen:
    """What the week up to then, or to now, has brought: what went well first, each client once."""
    if not is_therapist(turn.tx, turn.person):
        return Screen(nothing(turn, "clients-not-yours"))
    words, at = turn.words, turn.now if until is None else datetime.fromisoformat(until)
    found = findings(turn, at)
    blocks = []
    for kind in kinds():
        own = [each for each in found if each.kind == kind]
        if own:
            blocks.append(_block(turn, kind, own))
    blocks = blocks or [nothing(turn, "digest-nothing")]
    asked = [words("digest-in-figures")] if asks(turn, at) else []
    told = [words("digest-head"), *_away(turn, at), *blocks, words("digest-end"), *asked]
    other = button(words.plain("button-digest-time"), start_digest)
    rows = column(own_views_button(turn), load_button(turn), in_figures_button(turn) if asked else None, other)
    return Screen("\n\n".join(filter(None, told)), rows, protect=True, lasts=turn.site.shown_for)


def _block(turn: Turn, kind: str, own: list[Finding]) -> str:
    """A line for each client; those whose check-ins nobody has opened make one line, which asks for nothing."""
    if kind == "unread":
        return turn.words("digest-unread", codes=turn.words.in_a_row(code_of(turn, each.pair) for each in own))
    told = [turn.words(f"digest-{kind}", code=code_of(turn, each.pair), count=each.count) for each in own]
    return "\n".join(told)


def _away(turn: Turn, until: datetime) -> list[str]:
    """Where they were away until some time that week: what happened meanwhile."""
    return [meanwhile(turn, each.programme_id, each.begins_at, each.ends_at) for each in away_lately(turn, until)]


@view
def digest_choice(turn: Turn) -> Screen:
    """When it comes, and another day; or that there is none."""
    words = turn.words
    if not is_therapist(turn.tx, turn.person):
        return Screen(words("clients-not-yours"))
    own = digests.find_digest(turn.tx, turn.person.id)
    buttons = [button(_weekday(turn, day), digest_day, weekday=day) for day in _DAYS]
    rows = (tuple(buttons[:2]), tuple(buttons[2:4]), tuple(buttons[4:6]), tuple(buttons[6:]))
    if own is None:
        return Screen(words("digest-off"), rows)
    text = words("digest-on", weekday=_weekday(turn, own.weekday), time=own.at)
    return Screen(text, (*rows, *column(button(words.plain("button-digest-off"), no_digest))))


def _weekday(turn: Turn, weekday: int) -> str:
    noon = datetime(2024, 1, 1 + weekday, 12, tzinfo=ZoneInfo(turn.person.zone))
    return turn.words.weekday(noon, turn.person.zone)


@view
def digest_hour(turn: Turn, *, weekday: int) -> Screen:
    """At what time?"""
    buttons = [button(at, set_digest, weekday=weekday, at=at) for at in _HOURS]
    return Screen(turn.words("digest-hour", weekday=_weekday(turn, weekday)), (tuple(buttons[:2]), tuple(buttons[2:])))
