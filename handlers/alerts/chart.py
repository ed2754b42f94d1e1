"""The small chart of an alert: the pair's scores, what was usual before each, and what this alert is about."""

from functools import partial

from handlers.alerts.closing import SIGNALS, signal_of
from handlers.alerts.comparing import Compared, list_compared, list_scored
from handlers.ground.routes import view
from handlers.ground.screen import Screen
from handlers.ground.turn import Turn
from handlers.who.rights import Do, get_proven
from reports.pair_chart import Labels, Mark, draw
from storage import alerts, check_ins, outgoing
from storage.alerts import Alert, Reason
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.sessions import get_session

_FEWEST = 2
_RINGED = (*SIGNALS, "tension", "comment", "wish")


def has_chart(turn: Turn, alert: Alert) -> bool:
    """Whether there is something to draw."""
    return len(list_scored(turn, alert.pair_id)) >= _FEWEST


def send_chart(turn: Turn, alert: Alert) -> None:
    """Send the chart as a message of its own, without a sound, in place of one that is in the chat already."""
    take_away_chart(turn, alert.id)
    outgoing.replace_outgoing(
        turn.tx, key_of(About.CHART, alert.id), Purpose.REPLY, turn.person.id, due_at=turn.now, urgency=Urgency.REPLY,
        view=alert_chart.__name__, args={"alert": alert.id}, silent=True,
    )  # fmt: skip


def take_away_chart(turn: Turn, alert_id: int) -> None:
    """The alert is put away, and its chart with it."""
    outgoing.hasten(turn.tx, turn.person.id, {"alert": alert_id})


@view
def alert_chart(turn: Turn, *, alert: int) -> Screen:
    """The picture, for as long as an alert stays open in the chat. Its words tell nothing on a lock screen; but whoever
    reads by text alone has asked for them, and looks at the chat.
    """
    found = get_proven(turn, Do.SEE, alerts.get_alert, alert)
    marks = _marks(turn, found)
    words = turn.words
    labels = Labels(_about(turn, found), words.plain("chart-expected"), words.plain("chart-this"), words.direction)
    picture = partial(draw, marks, labels)
    said = [words("chart-said", about=labels.about), *(_said(turn, each) for each in marks)]
    text = "\n".join(said) if turn.person.by_text else words("chart")
    return Screen(text, picture=picture, protect=True, lasts=turn.site.shown_for)


def _said(turn: Turn, mark: Mark) -> str:
    """One check-in of the chart in words."""
    values: dict[str, str | int] = {"day": mark.day, "score": round(mark.score)}
    if mark.expected is None:
        said = turn.words("chart-said-alone", **values)
    else:
        low, high = map(round, mark.expected)
        said = turn.words("chart-said-expected", **values, low=low, high=high)
    return turn.words("chart-said-this", said=said) if mark.ringed else said


def _alone(turn: Turn, alert: Alert) -> Reason | None:
    """The component that this alert is about, if it is about one."""
    signal = signal_of(alerts.list_reasons(turn.tx, alert.id))
    return signal if signal is not None and signal.kind == "component" else None


def _about(turn: Turn, alert: Alert) -> str:
    """What the line is: the picture of one answer must not look like that of the total."""
    alone = _alone(turn, alert)
    name = "chart-all" if alone is None else f"chart-{alone.details['items'][0]}"
    return turn.words.plain(name if turn.words.has(name) else "chart-one")


def _marks(turn: Turn, alert: Alert) -> list[Mark]:
    """A component's chart is of that answer alone, with the range that was frozen at the signal from there on."""
    about = {reason.check_in_id for reason in alerts.list_reasons(turn.tx, alert.id) if reason.kind in _RINGED}
    alone = _alone(turn, alert)
    marks, frozen = [], None
    for each in list_compared(turn, alert.pair_id):
        score: float | None = each.score.percent
        expected = None if each.is_first else (each.finding.low, each.finding.high)
        if alone is not None:
            frozen = (alone.details["low"], alone.details["high"]) if each.check_in_id == alone.check_in_id else frozen
            score, expected = each.score.over(alone.details["items"]), frozen
        if score is not None:
            marks.append(Mark(score, expected, each.check_in_id in about, _day(turn, each)))
    return marks


def _day(turn: Turn, compared: Compared) -> str:
    check_in = check_ins.get_check_in(turn.tx, compared.check_in_id)
    return turn.date(get_session(turn.tx, check_in.session_id).ended_at)
