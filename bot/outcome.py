"""What became of a call to Telegram, and what follows for the row that asked for it: values, and one pure function."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.edge.outgoing_steps import Ended, PutOff, Sent, Step
from storage.outgoing import Outgoing, Purpose

GIVEN_UP = "given up"
_FIRST_PAUSE = timedelta(seconds=3)
_LONGEST_PAUSE = timedelta(minutes=15)
_DOUBLED = 9  # 3 s, 6 s, ... up to the longest pause
_AS_TOLD = 3  # so often in a row a wait that Telegram names is believed to be enough
_MOST_COPIES = 10  # half an hour
_MOST_TRIES = 100  # a day
_IN_AN_OUTAGE = 700  # a week
_RINGING = (Purpose.ALERT, Purpose.ESCALATION)
_NO_LINE = timedelta(seconds=15)
_NO_TOKEN = timedelta(minutes=5)


@dataclass(frozen=True)
class Done:
    """It happened; `message_id` of a new message."""

    message_id: int | None = None


@dataclass(frozen=True)
class Never:
    """Telegram says that it cannot happen: `blocked` (nobody there), `gone` (no such message), `stays` (it cannot be
    deleted any more) or another short code.
    """

    error: str


@dataclass(frozen=True)
class Wait:
    """Telegram says: too many of these in this chat. Not before so many `seconds`, where it says how many."""

    seconds: float | None


@dataclass(frozen=True)
class NotDone:
    """It was certainly not carried out; the next try may be. `alone`: meanwhile others get Telegram's word."""

    why: str
    alone: bool = True


@dataclass(frozen=True)
class Unknown:
    """It may have been carried out or not. `alone`: meanwhile others get Telegram's word."""

    why: str
    alone: bool = True


@dataclass(frozen=True)
class Unreached:
    """Nothing can be carried out now, for nobody: there is no line, or (`token`) Telegram does not know the bot."""

    why: str
    token: bool = False


Outcome = Done | Never | Wait | NotDone | Unknown | Unreached


@dataclass(frozen=True)
class Follow:
    """What follows: a `step` for the row; nothing new to its person before `rest`; nothing to anybody for a while.

    That while grows with every failure in a row, up to `halt`.
    """

    step: Step
    rest: datetime | None = None
    halt: timedelta | None = None


def follow(outcome: Outcome, row: Outgoing, now: datetime) -> Follow:
    """What an outcome means for a row (docs/decisions/what-counts-as-not-delivered.md)."""
    match outcome:
        case Done(message_id):
            return Follow(Sent(message_id))
        case Never("gone" | "stays" as error) if row.is_edit:
            return Follow(Sent(None, stays=error == "stays"))
        case Never(error):
            return Follow(Ended(error))
        case Unreached(token=token):
            step = PutOff(now, attempted=False, failed=False)
            return Follow(step, halt=_NO_TOKEN if token else _NO_LINE)
        case Unknown() if row.once_only:
            return Follow(Sent(None))
        case Wait(seconds):
            return _wait(seconds, row, now)
        case NotDone(alone=alone) | Unknown(alone=alone):
            unknown = isinstance(outcome, Unknown)
            if row.failures + 1 >= _most(row, unknown, alone):
                return Follow(Ended(GIVEN_UP))
            return Follow(PutOff(now + growing(row.failures), attempted=unknown))


def _wait(seconds: float | None, row: Outgoing, now: datetime) -> Follow:
    """As long as Telegram says; longer, when that has not been enough several times."""
    if row.failures + 1 >= _most(row, False, True):
        return Follow(Ended(GIVEN_UP))
    told = timedelta(seconds=seconds or 0)
    pause = told if seconds is not None and row.failures < _AS_TOLD else max(told, growing(row.failures))
    step = PutOff(now + pause, attempted=False, whole_lane=row.is_edit)
    return Follow(step, rest=None if row.is_edit else now + pause)


def growing(failures: int) -> timedelta:
    """The pause after so many failures before this one."""
    return min(_LONGEST_PAUSE, _FIRST_PAUSE * (1 << min(failures, _DOUBLED)))


def _most(row: Outgoing, unknown: bool, alone: bool) -> int:
    """How often it may fail. In an outage nothing is given up soon; an alert is told to somebody else before long."""
    if not alone:
        return _IN_AN_OUTAGE
    makes_copies = unknown and not row.is_edit
    return _MOST_COPIES if makes_copies or row.purpose in _RINGING else _MOST_TRIES
