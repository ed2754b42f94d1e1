"""What waits to be seen, for supervisors: for whom, and how long. What it says only where the client agreed to that."""

from datetime import datetime

from handlers.alerts.telling import telling
from handlers.cover.away_notices import away_buttons, away_lines
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import action, command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.leaders.deaths import death_button
from handlers.leaders.endings import end_button
from handlers.leaders.move_clients import move_button
from handlers.leaders.name_stand_in import stand_in_button
from handlers.who.absent import is_away
from handlers.who.acting import colleague_name, therapist_in_charge
from handlers.who.notice import notice_line, put_away_in_time
from handlers.who.rights import Do, get_proven, may, programmes_where
from storage import alerts, programmes
from storage.alerts import Alert
from storage.pairs import PairState, get_pair
from storage.programmes import Programme

Reader = tuple[str, str]
"""The message that tells whose turn it is to see something, and a therapist's name."""
Waiting = tuple[Alert, Reader]

_WHOSE = {
    "waiting-line": "waiting-whose",
    "waiting-line-unreachable": "waiting-unreachable",
    "waiting-line-away": "waiting-away",
}

# Commands and taps


@command("waiting")
def on_waiting(turn: Turn, argument: str = "") -> Show:
    """`/waiting`."""
    return show(waiting)


@action
def start_waiting(turn: Turn) -> Show:
    """The same, from a button."""
    return on_waiting(turn)


@action
def read_waiting(turn: Turn, *, alert: int) -> Show:
    """What it says, for a while."""
    get_proven(turn, Do.SEE, alerts.get_alert, alert)
    about = {"about": waiting_detail.__name__, "args": {"alert": alert}, "opened": True}
    put_away_in_time(turn, notice_line.__name__, about)
    return show(waiting_content, alert=alert)


# Screens


@view
@leaving_out
def waiting(turn: Turn) -> Screen:
    """Everything that waits in the programmes of this supervisor: a line for each therapist."""
    watched = programmes_where(turn.tx, turn.person, Do.SEE_WAITING)
    if not watched:
        invites = bool(programmes_where(turn.tx, turn.person, Do.INVITE_SUPERVISOR))
        return Screen(nothing(turn, "waiting-not-yours-manager" if invites else "waiting-not-yours"))
    parts, buttons, more = list[str](), list[Button](), list[Button | None]()
    for programme in watched:
        unseen = _unseen(turn, programme)
        name = [programme.name] if len(watched) > 1 else []
        parts.append(turn.words("waiting-in", programme=programme.name) if name else "")
        parts += _lines(turn, unseen) or [nothing(turn, "waiting-nothing")]
        parts.append("\n".join(away_lines(turn, programme)))
        buttons += _read_buttons(turn, unseen)
        buttons += away_buttons(turn, programme)
        more += [stand_in_button(turn, programme, *name), move_button(turn, programme, *name)]
        more += [end_button(turn, programme, *name), death_button(turn, programme, *name)]
    text = "\n\n".join(filter(None, parts))
    return Screen(text, column(*buttons), protect=True, lasts=turn.site.shown_for, foot=column(*more))


def _unseen(turn: Turn, programme: Programme) -> list[Waiting]:
    """What waits, longest first, but for what is about this person as a client."""
    unseen = turn.tx.of_each(alerts.list_unseen(turn.tx, programme.id), lambda each: _waiting(turn, each))
    return [each for each in unseen if each is not None]


def _waiting(turn: Turn, alert: Alert) -> Waiting | None:
    return (alert, _reader(turn, alert)) if may(turn.tx, turn.person, Do.SEE_WAITING, alert) else None


def _lines(turn: Turn, unseen: list[Waiting]) -> list[str]:
    by_reader: dict[Reader, list[Alert]] = {}
    for alert, reader in unseen:
        by_reader.setdefault(reader, []).append(alert)
    return [
        turn.words(message, name=name, count=len(theirs), day=turn.day(_since(turn, theirs[0])))
        for (message, name), theirs in by_reader.items()
    ]


def _since(turn: Turn, alert: Alert) -> datetime:
    return alert.waiting_since or turn.now


def _reader(turn: Turn, alert: Alert) -> Reader:
    pair = get_pair(turn.tx, alert.pair_id)
    person = therapist_in_charge(turn.tx, pair)
    if person is None and pair.state is PairState.MOVED:
        return "waiting-line-moved", colleague_name(turn, pair.therapist_id, pair.programme_id)
    if person is None:
        return "waiting-line-left", colleague_name(turn, pair.therapist_id, pair.programme_id)
    name = colleague_name(turn, person.id, pair.programme_id)
    if person.unreachable_at is not None:
        return "waiting-line-unreachable", name
    return "waiting-line-away" if is_away(turn.tx, pair.programme_id, person.id) else "waiting-line", name


def _read_buttons(turn: Turn, unseen: list[Waiting]) -> list[Button]:
    """To what each says, where that may be read."""
    made = turn.tx.of_each(unseen, lambda each: _read_button(turn, *each))
    return [each for each in made if each is not None]


def _read_button(turn: Turn, alert: Alert, reader: Reader) -> Button | None:
    if not may(turn.tx, turn.person, Do.SEE, alert):
        return None
    label = turn.words.plain("button-read-waiting", name=reader[1], day=turn.day(_since(turn, alert)))
    return button(label, read_waiting, alert=alert.id)


@view
@leaving_out
def waiting_detail(turn: Turn, *, alert: int) -> Screen:
    """For a supervisor (or manager) who was told that one waits: for whom, and since when; not what it says.

    One line stands for all that waits in the programme at the moment it is opened.
    """
    found = get_proven(turn, Do.SEE_WAITING, alerts.get_alert, alert)
    pair = get_pair(turn.tx, found.pair_id)
    programme = programmes.get_programme(turn.tx, pair.programme_id)
    unseen = _unseen(turn, programme)
    if not unseen:
        return Screen(nothing(turn, "waiting-over"))
    if len(unseen) > 1 or unseen[0][0].id != alert:
        return _several(turn, programme, unseen)
    therapist, person = colleague_name(turn, pair.therapist_id, pair.programme_id), therapist_in_charge(turn.tx, pair)
    if person is None:
        message = "waiting-moved" if pair.state is PairState.MOVED else "waiting-nobody-reads"
        whose = turn.words(message, therapist=therapist)
    else:
        line, reader = _reader(turn, found)
        whose = turn.words(_WHOSE[line], reader=reader)
    text = turn.words("waiting", therapist=therapist, day=turn.day(_since(turn, found)))
    buttons = column(*_read_buttons(turn, unseen), stand_in_button(turn, programme))
    return Screen(f"{text} {whose}", buttons, protect=True)


def _several(turn: Turn, programme: Programme, unseen: list[Waiting]) -> Screen:
    read, foot = column(*_read_buttons(turn, unseen)), column(stand_in_button(turn, programme))
    return Screen("\n\n".join(_lines(turn, unseen)), read, protect=True, foot=foot)


@view
def waiting_content(turn: Turn, *, alert: int) -> Screen:
    """What it says, where programme and client agreed that supervisors may read it. It stays unseen."""
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    if found.unseen_since is None:
        return Screen(turn.words("waiting-over"))
    reader = _reader(turn, found)[1]
    return Screen(f"{turn.words('waiting-content', reader=reader)}\n\n{telling(turn, found)}", protect=True)
