"""How many alerts came to a therapist, week by week, and how many were right in their own eyes: theirs alone to see."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.alerts.verdict import is_of_numbers
from handlers.ground.left_out import leaving_out, nothing
from handlers.ground.routes import view
from handlers.ground.screen import Button, Screen, button, column
from handlers.ground.turn import Turn
from handlers.joining.in_figures import in_figures_button
from handlers.when.hours import day_begins
from handlers.who.acting import was_in_charge
from handlers.who.notice import open_notice
from handlers.who.rights import is_therapist
from storage import alerts, people, verdicts
from storage.alerts import Alert
from storage.people import Role
from storage.verdicts import Verdict

_WEEKS = 8
_JUDGED_OVER = 26  # weeks: with 25 clients about one in two of them has an alert that may be chance
_FEW = 5


@dataclass(frozen=True)
class Came:
    """An alert that came to this person, and what they think of it, where there is something to judge."""

    at: datetime
    of_numbers: bool
    verdict: Verdict | None


def load_button(turn: Turn) -> Button:
    """To it."""
    return button(turn.words.plain("button-load"), open_notice, about=load.__name__, args={})


@view
@leaving_out
def load(turn: Turn) -> Screen:
    """Week by week, and what they think of those of the last half year: counted, and nothing finer."""
    words = turn.words
    if not is_therapist(turn.tx, turn.person):
        return Screen(words("clients-not-yours"))
    came = _came(turn, _week_begins(turn, _JUDGED_OVER - 1))
    told = [nothing(turn, "load-none")]
    if came:
        told = ["\n".join(_weeks(turn, came)), _judged(turn, came)]
    blocks = [words("load-head"), *filter(None, told), words("load-end")]
    return Screen("\n\n".join(blocks), column(in_figures_button(turn)), protect=True, lasts=turn.site.shown_for)


def _week_begins(turn: Turn, ago: int = 0) -> datetime:
    """When the week began, so many ago, where this person is."""
    today = turn.now.astimezone(ZoneInfo(turn.person.zone)).date()
    return day_begins(turn.now, turn.person.zone, days=-today.weekday() - 7 * ago)


def _came(turn: Turn, since: datetime) -> list[Came]:
    """What came to them since then: of the pairs that they were in charge of at the time, and whatever they judged."""
    own = verdicts.list_verdicts(turn.tx, turn.person.id)
    held = people.list_memberships(turn.tx, turn.person.id)
    here = [each.programme_id for each in held if each.role is Role.THERAPIST]

    def one(opened: tuple[Alert, int]) -> list[Came]:
        alert, therapist = opened
        if alert.id not in own and not _was_theirs(turn, alert, therapist):
            return []
        reasons = alerts.list_reasons(turn.tx, alert.id)
        return [Came(alert.opened_at, is_of_numbers(reasons), own.get(alert.id))]

    each_of = turn.tx.of_each(alerts.list_opened(turn.tx, here, since), one)
    return [each for several in each_of for each in several]


def _was_theirs(turn: Turn, alert: Alert, therapist_id: int) -> bool:
    return was_in_charge(turn.tx, alert.pair_id, therapist_id, alert.opened_at) == turn.person.id


def _weeks(turn: Turn, came: list[Came]) -> list[str]:
    """From the first of the last weeks in which there was one: what was before they joined is no week without one."""
    begins = [_week_begins(turn, ago) for ago in reversed(range(_WEEKS))]
    ends = [*begins[1:], turn.now + timedelta(seconds=1)]
    counts = [sum(begin <= each.at < end for each in came) for begin, end in zip(begins, ends, strict=True)]
    first = next((place for place, count in enumerate(counts) if count), _WEEKS - 1)
    lines = [
        turn.words("load-week", day=turn.date(begin), count=count)
        for begin, count in zip(begins[first:-1], counts[first:-1], strict=True)
    ]
    return [*lines, turn.words("load-this-week", count=counts[-1])]


def _judged(turn: Turn, came: list[Came]) -> str:
    """Those that were said outright need no judgement; of the others, how many were right in their eyes."""
    words, numbers = turn.words, [each for each in came if each.of_numbers]
    said = Counter(each.verdict for each in numbers)
    lines = [words("load-since", day=turn.date(min(each.at for each in came)), count=len(came))]
    if len(numbers) < len(came):
        lines.append(words("load-outright", count=len(came) - len(numbers)))
    if numbers:
        values = {str(each): said[each] for each in Verdict}
        lines.append(words("load-numbers", count=len(numbers), open=said[None], **values))
        judged = said[Verdict.RIGHT] + said[Verdict.CHANCE]
        lines.append(words("load-few" if judged < _FEW else "load-share", judged=judged, right=said[Verdict.RIGHT]))
    return "\n".join(lines)
