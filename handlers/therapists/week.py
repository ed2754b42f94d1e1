"""What a week has brought, for the digest: for each client one thing at most, and nothing finer than words."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from handlers.alerts.closing import BACK_IN_RANGE, YES_IT_HELPED
from handlers.alerts.comparing import compare, score_of
from handlers.ground.items import CAME_UP
from handlers.ground.turn import Turn
from handlers.therapists.own_view_told import newly_apart
from handlers.when.weekly import next_time
from handlers.who.caseload import caseload_of
from handlers.who.rights import Do, may
from scoring.digest import is_slipping, missed_in_a_row, same_throughout, silent_for
from storage import absences, alerts, check_ins, digests, pairs, people, sessions
from storage.absences import Absence
from storage.alerts import Alert
from storage.answers import list_answers
from storage.check_ins import CheckIn, CheckInState
from storage.pairs import Pair, PairState

_WEEK = timedelta(weeks=1)
_IN_A_ROW = 2
_EARLY = range(3, 7)  # how many sessions: goals are agreed on by then, or taken for agreed on
_MANY_ALIKE = 5


@dataclass(frozen=True)
class Seen:
    """What is looked at of one pair: its check-ins that were over by `until`, oldest first, and its alerts. `until` is
    when the digest was due, and `since` when the one before it was.
    """

    pair: Pair
    ended: list[CheckIn]
    sent: list[CheckIn]
    alerts: list[Alert]
    since: datetime
    until: datetime


@dataclass(frozen=True)
class Finding:
    """One client's place in the digest: the end of the id of a message, and the number that it wants, if any."""

    pair: Pair
    kind: str
    count: int = 0


def findings(turn: Turn, until: datetime) -> list[Finding]:
    """What there is to say about this person's clients in the digest that was due then, what went well first.

    It stays so however late it is opened: what it was sent for must not be gone by then.
    """
    each_of = turn.tx.of_each(caseload_of(turn.tx, turn.person), lambda pair: _of_pair(turn, pair, until))
    found = [finding for finding in each_of if finding is not None]
    order = list(_KINDS)
    return sorted(found, key=lambda each: (order.index(each.kind), each.pair.code.casefold()))


def _of_pair(turn: Turn, pair: Pair, until: datetime) -> Finding | None:
    """The first of the kinds that holds: what may need somebody, then what went well, then what else there is."""
    if pair.state is not PairState.ACTIVE:
        return None
    seen = _look(turn, pair, until)
    wanting = [kind for kind in _KINDS if kind not in _WELL and kind not in _BESIDE]
    for kind in (*wanting, *_WELL, *_BESIDE):
        count = _KINDS[kind](turn, seen)
        if count:
            return Finding(pair, kind, count)
    return None


def _look(turn: Turn, pair: Pair, until: datetime) -> Seen:
    over = (CheckInState.SENT, CheckInState.EXPIRED, CheckInState.NOT_HELD)
    ended = [each for state in over for each in check_ins.list_of_pair(turn.tx, pair.id, state)]
    ended = sorted((each for each in ended if _over_at(each) <= until), key=lambda each: each.due_at)
    sent = [each for each in ended if each.state is CheckInState.SENT]
    since = [_told_until(turn, each) for each in away_lately(turn, until) if each.programme_id == pair.programme_id]
    return Seen(pair, ended, sent, alerts.list_of_pair(turn.tx, pair.id), min([_before(turn, until), *since]), until)


def _over_at(check_in: CheckIn) -> datetime:
    return check_in.sent_at or check_in.ended_at or check_in.due_at


def _before(turn: Turn, until: datetime) -> datetime:
    """A week before, on the wall of this person's zone."""
    return (until.astimezone(ZoneInfo(turn.person.zone)) - _WEEK).astimezone(UTC)


def _told_until(turn: Turn, absence: Absence) -> datetime:
    """When the last digest before this absence was due: what came after it was told in none."""
    own = digests.find_digest(turn.tx, turn.person.id)
    if own is None:
        return absence.begins_at
    return next_time(own.weekday, own.at, turn.person.zone, absence.begins_at) - _WEEK


def away_lately(turn: Turn, until: datetime) -> list[Absence]:
    """When this person was away until some time in the week before."""
    held = [each.programme_id for each in people.list_memberships(turn.tx, turn.person.id)]
    spans = [
        span
        for each in dict.fromkeys(held)
        for span in absences.list_spans(turn.tx, each, turn.person.id, _before(turn, until))
    ]
    return [each for each in spans if each.is_over(until)]


def _recovered(turn: Turn, seen: Seen) -> int:
    return sum(each.closed_by == BACK_IN_RANGE and _lately(seen, each.closed_at) for each in seen.alerts)


def _helped(turn: Turn, seen: Seen) -> int:
    lately = [each for each in seen.sent if _lately(seen, each.sent_at)]
    return sum(list_answers(turn.tx, each.id).get(CAME_UP) == YES_IT_HELPED for each in lately)


def _lately(seen: Seen, at: datetime | None) -> bool:
    return at is not None and seen.since < at <= seen.until


def _unanswered(turn: Turn, seen: Seen) -> int:
    """Something was said outright, was seen, and nothing was noted as done for a week."""
    open_long = [each for each in seen.alerts if each.closed_at is None and each.opened_at < seen.since]
    outright = [each for each in open_long if any(r.outright for r in alerts.list_reasons(turn.tx, each.id))]
    return sum(not alerts.list_responses(turn.tx, each.id) for each in outright)


def _unreachable(turn: Turn, seen: Seen) -> int:
    client = None if seen.pair.client_id is None else people.get_person(turn.tx, seen.pair.client_id)
    return int(client is not None and client.unreachable_at is not None)


def _silent(turn: Turn, seen: Seen) -> int:
    asked = [each for each in seen.ended if each.state is not CheckInState.NOT_HELD]
    return _from(_IN_A_ROW, silent_for([each.state is CheckInState.SENT for each in asked]), seen)


def _missed(turn: Turn, seen: Seen) -> int:
    return _from(_IN_A_ROW, missed_in_a_row([each.state is not CheckInState.NOT_HELD for each in seen.ended]), seen)


def _from(least: int, count: int, seen: Seen) -> int:
    """So many in a row, where it grew this week: what was told last week is not told again."""
    return count if count >= least and seen.ended and _lately(seen, _over_at(seen.ended[-1])) else 0


def _slipping(turn: Turn, seen: Seen) -> int:
    """Going down little by little, by the detector's own figures, and not enough for an alert."""
    if any(each.closed_at is None for each in seen.alerts) or not seen.sent or not _lately(seen, seen.sent[-1].sent_at):
        return 0
    score = score_of(turn, list_answers(turn.tx, seen.sent[-1].id))
    return int(score is not None and is_slipping(compare(turn, seen.sent[-1], score)))


def _unread(turn: Turn, seen: Seen) -> int:
    """Sent, and not opened by anybody: so many of the latest in a row."""
    if not seen.sent or not _lately(seen, seen.sent[-1].sent_at):
        return 0
    count = len(list(takewhile(lambda each: each.read_at is None, reversed(seen.sent))))
    return count if count >= _IN_A_ROW else 0


def is_early(turn: Turn, pair: Pair) -> bool:
    """Whether they have met a few times: a time to ask whether what they work towards is what the client wants."""
    missed = len(check_ins.list_of_pair(turn.tx, pair.id, CheckInState.NOT_HELD))
    return pair.state is PairState.ACTIVE and sessions.count_sessions(turn.tx, pair.id) - missed in _EARLY


def _goals(turn: Turn, seen: Seen) -> int:
    """It is that time, and no earlier digest has said so.

    It is said once, so not to who looks after a client for a while, but where there is nobody else to agree on goals.
    """
    told_at, is_theirs = seen.pair.goals_told_at, may(turn.tx, turn.person, Do.CLOSE, seen.pair)
    return int(is_theirs and (told_at is None or told_at >= seen.until) and is_early(turn, seen.pair))


def _alike(turn: Turn, seen: Seen) -> int:
    if not seen.sent or not _lately(seen, seen.sent[-1].sent_at) or len(seen.sent) % _MANY_ALIKE:
        return 0  # now and then, not each week
    own = [list_answers(turn.tx, each.id) for each in seen.sent]
    items = {item.id for item in turn.site.instrument.items}
    answers = [{item: value for item, value in one.items() if item in items and value is not None} for one in own]
    return len(answers) if same_throughout(answers) else 0


def _apart(turn: Turn, seen: Seen) -> int:
    return int(newly_apart(turn, seen.pair, seen.since))


_WELL: dict[str, Callable[[Turn, Seen], int]] = {"recovered": _recovered, "helped": _helped}
_BESIDE: dict[str, Callable[[Turn, Seen], int]] = {"goals": _goals, "apart": _apart, "unread": _unread}
_KINDS: dict[str, Callable[[Turn, Seen], int]] = {
    **_WELL,
    "unanswered": _unanswered,
    "slipping": _slipping,
    "silent": _silent,
    "missed": _missed,
    "unreachable": _unreachable,
    "alike": _alike,
    **_BESIDE,
}


def mark_told(turn: Turn, found: Iterable[Finding], until: datetime) -> None:
    """The digest that was due then tells of these: what is told once is in no later one."""
    for each in found:
        if each.kind == "goals":
            pairs.mark_goals_told(turn.tx, each.pair.id, until)


def kinds() -> Iterator[str]:
    """Every kind, in the order in which they are told."""
    return iter(_KINDS)
