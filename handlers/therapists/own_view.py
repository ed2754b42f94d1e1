"""A therapist's own view of a session: asked once, said in four taps, before the client's answers can be seen.

What is said after that would be no view of their own. So every tap looks, in the transaction that keeps it, whether the
check-in is sent; and nothing here is on the way of a check-in that is being sent, or of an alert.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.ground.items import options_in
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.when.hours import day_begins, outside_quiet
from handlers.who.absent import is_away
from handlers.who.acting import code_of, therapist_in_charge
from handlers.who.notice import close_in_time, open_notice
from handlers.who.rights import Do, get_proven, may
from scoring.instrument import load_instrument
from storage import check_ins, digests, outgoing, own_views, pairs, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.own_views import OwnViewState
from storage.pairs import Pair, get_pair
from storage.people import Person, get_person

QUESTIONS = load_instrument("own_therapist")
"""The client's questions, about the same session, from the other side."""
_IN_HAND = timedelta(minutes=5)  # who has just reported a session may say it there
_OPEN = (CheckInState.PLANNED, CheckInState.PROMPTED)


def _asked() -> tuple[str, ...]:
    """What is asked, in order: first whether something was not right."""
    apart = () if QUESTIONS.apart is None else (QUESTIONS.apart.id,)
    return (*apart, *(item.id for item in QUESTIONS.items))


# Asking


def ask(tx: Tx, check_in_id: int, pair_id: int, therapist_id: int) -> None:
    """Ask this pair's therapist, once; not while they are away, or somebody else looks after their clients."""
    pair = get_pair(tx, pair_id)
    if _is_in_charge(tx, pair, therapist_id) and not is_away(tx, pair.programme_id, therapist_id):
        own_views.set_own_view(tx, check_in_id, pair_id, OwnViewState.ASKED, QUESTIONS.version, {})
        _tell(tx, get_person(tx, therapist_id))


def _tell(tx: Tx, person: Person) -> None:
    """One line a day stands for all; on a day with a digest that one does."""
    wanted_at = tx.now + _IN_HAND
    due_at = outside_quiet(wanted_at, person.zone, person.quiet)
    key = key_of(About.OWN_VIEW, person.id, due_at.astimezone(ZoneInfo(person.zone)).date())
    if _has_digest(tx, person, due_at):
        return
    write = outgoing.replace_outgoing if outgoing.was_dropped(tx, key) else outgoing.add_outgoing
    write(
        tx, key, Purpose.NOTICE, person.id, due_at=due_at, wanted_at=wanted_at, urgency=Urgency.PROMPT,
        view=own_view_line.__name__, args={}, silent=True,
    )  # fmt: skip


def _has_digest(tx: Tx, person: Person, at: datetime) -> bool:
    """Whether that is the day of the digest, or one comes then, or has come, that waited until they were back."""
    begins, ends = day_begins(at, person.zone), day_begins(at, person.zone, days=1)
    if outgoing.comes_between(tx, key_of(About.DIGEST, person.id, ""), person.id, begins, ends):
        return True
    own = digests.find_digest(tx, person.id)
    if own is None:
        return False
    put_off = begins <= outside_quiet(own.next_at, person.zone, person.quiet) < ends
    return put_off or own.weekday == at.astimezone(ZoneInfo(person.zone)).weekday()


def list_open(turn: Turn) -> list[tuple[CheckIn, Pair]]:
    """The sessions of which this person can still say how they saw them, the earliest first; none while they are away
    and somebody stands in.
    """

    def one(wanted: tuple[int, int, int]) -> list[tuple[CheckIn, Pair]]:
        pair = get_pair(turn.tx, wanted[1])
        theirs = may(turn.tx, turn.person, Do.OWN_VIEW, pair) and _is_in_charge(turn.tx, pair, turn.person.id)
        return [(check_ins.get_check_in(turn.tx, wanted[0]), pair)] if theirs else []

    with turn.tx.sparing():
        found = turn.tx.of_each(own_views.list_wanted(turn.tx, turn.person.id), one)
    return [each for several in found for each in several]


def _is_in_charge(tx: Tx, pair: Pair, person_id: int) -> bool:
    person = therapist_in_charge(tx, pair)
    return person is not None and person.id == person_id


def own_views_button(turn: Turn) -> Button | None:
    """To them, where there are any."""
    count = len(list_open(turn))
    label = turn.words.plain("button-own-views-open", count=count)
    return button(label, open_notice, about=own_views_open.__name__, args={}) if count else None


# Taps


def _proven(turn: Turn, check_in: int) -> tuple[CheckIn, Pair, str]:
    """A check-in of a pair of their own; and why nothing can be said of its session any more, if so."""
    found = check_ins.get_check_in(turn.tx, check_in)
    pair = get_proven(turn, Do.OWN_VIEW, pairs.get_pair, found.pair_id)
    if found.state is CheckInState.SENT:
        return found, pair, "late"
    return found, pair, "" if pair.own_view and found.state in _OPEN else "over"


def _given(turn: Turn, check_in: int) -> Mapping[str, int | None]:
    known = own_views.find_own_view(turn.tx, check_in)
    return {} if known is None or known.instrument_version != QUESTIONS.version else known.answers


@action
def start_own_view(turn: Turn, *, check_in: int) -> Show:
    """About the session that was just reported: in a message of its own, that one can still be undone."""
    _, _, closed = _proven(turn, check_in)
    if closed:
        return Show(own_views_open.__name__, {"said": closed}, new=True)
    return Show(own_view_question.__name__, {"check_in": check_in, "item": _next(turn, check_in)}, new=True)


@action
def open_own_view(turn: Turn, *, check_in: int) -> Show:
    """About this session."""
    return _go_on(turn, check_in, _next(turn, check_in))


@action
def back_own_view(turn: Turn, *, check_in: int, item: str) -> Show:
    """To the question before this one."""
    return _go_on(turn, check_in, _asked()[max(0, _asked().index(item) - 1)])


@action
def answer_own_view(turn: Turn, *, check_in: int, item: str, value: int | None) -> Show:
    """So they saw it (None: rather not say). With the last answer it is given."""
    found, pair, closed = _proven(turn, check_in)
    if closed or item not in _asked():
        return _list(turn, closed or "over")
    answers = {**_given(turn, check_in), item: value}
    whole = all(each in answers for each in _asked())
    state = OwnViewState.GIVEN if whole else OwnViewState.ASKED
    own_views.set_own_view(turn.tx, found.id, pair.id, state, QUESTIONS.version, answers)
    place = _asked().index(item) + 1
    if place < len(_asked()):
        return _go_on(turn, check_in, _asked()[place])
    return _list(turn, "given") if whole else _go_on(turn, check_in, _next(turn, check_in))


@action
def skip_own_view(turn: Turn, *, check_in: int) -> Show:
    """Not about this one."""
    found, pair, closed = _proven(turn, check_in)
    if not closed:
        own_views.set_own_view(turn.tx, found.id, pair.id, OwnViewState.SKIPPED, QUESTIONS.version, {})
    return _list(turn, closed or "skipped")


@action
def skip_own_views(turn: Turn) -> Show:
    """About none of them."""
    for found, pair in list_open(turn):
        own_views.set_own_view(turn.tx, found.id, pair.id, OwnViewState.SKIPPED, QUESTIONS.version, {})
    return _list(turn, "skipped")


def _next(turn: Turn, check_in: int) -> str:
    given = _given(turn, check_in)
    return next((each for each in _asked() if each not in given), _asked()[0])


def _go_on(turn: Turn, check_in: int, item: str) -> Show:
    _, _, closed = _proven(turn, check_in)
    if closed:
        return _list(turn, closed)
    close_in_time(turn, own_views_open.__name__, {})
    return show(own_view_question, check_in=check_in, item=item)


def _list(turn: Turn, said: str) -> Show:
    close_in_time(turn, own_views_open.__name__, {})
    return show(own_views_open, said=said)


# Screens


@view
def own_view_line(turn: Turn) -> Screen | None:
    """The line of the day; None: there is nothing to say any more."""
    if all(is_away(turn.tx, pair.programme_id, turn.person.id) for _, pair in list_open(turn)):
        return None
    opener = button(turn.words.plain("button-show"), open_notice, about=own_views_open.__name__, args={})
    return Screen(turn.words("line"), column(opener), protect=True)


@view
@leaving_out
def own_views_open(turn: Turn, *, said: str = "") -> Screen:
    """The sessions about which something can be said; `said`: what has just become of one."""
    words, found = turn.words, list_open(turn)
    first = words(f"own-view-{said}") if said else ""
    none = "" if said in ("given", "skipped") else nothing(turn, "own-views-none")
    blocks = [first, words("own-views") if found else none]
    buttons = turn.tx.of_each(
        found, lambda each: button(_session_words(turn, *each), open_own_view, check_in=each[0].id)
    )
    skip = button(words.plain("button-skip-own-views"), skip_own_views) if len(found) > 1 else None
    return Screen("\n\n".join(filter(None, blocks)), column(*buttons, skip), protect=True, lasts=turn.site.shown_for)


def _session_words(turn: Turn, check_in: CheckIn, pair: Pair) -> str:
    session = sessions.get_session(turn.tx, check_in.session_id)
    modality = turn.words.plain(f"modality-{session.modality.replace('_', '-')}-session")
    day = turn.day(session.ended_at)
    return turn.words.plain("own-view-session", code=code_of(turn, pair), modality=modality, day=day)


@view
def own_view_question(turn: Turn, *, check_in: int, item: str) -> Screen:
    """One question, with the options that the client has."""
    found, pair, closed = _proven(turn, check_in)
    if closed:
        return own_views_open(turn, said=closed)
    words, given = turn.words, _given(turn, check_in)
    place = words(
        "own-view-place", number=_asked().index(item) + 1, of=len(_asked()), session=_session_words(turn, found, pair)
    )
    options: list[tuple[int | None, str]] = [*options_in(QUESTIONS, item), (None, "button-rather-not")]
    buttons = [
        button(_marked(words.plain(label), item in given and given[item] == value), answer_own_view,
               check_in=check_in, item=item, value=value)
        for value, label in options
    ]  # fmt: skip
    back = way_back(words.plain("button-back"), back_own_view, check_in=check_in, item=item)
    skip = button(words.plain("button-skip-own-view"), skip_own_view, check_in=check_in)
    last = (skip,) if item == _asked()[0] else (back, skip)
    text = f"{place}\n\n<b>{words(f'own-view-{item}', code=pair.code)}</b>"
    return Screen(text, (*column(*buttons), last), protect=True, lasts=turn.site.shown_for)


def _marked(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label
