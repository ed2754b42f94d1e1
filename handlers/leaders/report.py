"""Figures about many people, for a manager: of a closed quarter, as a file, from which nobody can be worked out."""

from handlers.ground.routes import action, command, view
from handlers.ground.screen import Document, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.who.rights import Do, get_proven, programmes_where
from reports.figures.periods import Length, period_in, period_named, settled_periods
from reports.figures.release import release
from storage import programmes, releases

_QUARTERS = 4


@command("report")
def on_report(turn: Turn, argument: str = "") -> Show:
    """`/report`."""
    return show(report)


@action
def start_report(turn: Turn) -> Show:
    """The same, from a button."""
    return on_report(turn)


@action
def take_report(turn: Turn, *, programme: int, quarter: str) -> Show:
    """Figures of this quarter, in a message of their own."""
    found, which = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme), period_named(quarter)
    if which is not None:
        release(turn.tx, found, which, turn.site.instrument)
    return Show(report_file.__name__, {"programme": programme, "quarter": quarter}, new=True)


# Screens


@view
def report(turn: Turn) -> Screen:
    """Which quarter, and of which programme?"""
    led = programmes_where(turn.tx, turn.person, Do.SEE_FIGURES)
    if not led:
        return Screen(turn.words("report-not-yours"))
    label = "report-quarter" if len(led) > 1 else "report-quarter-alone"
    began = {found.id: programmes.get_created_at(turn.tx, found.id) for found in led}
    buttons = [
        button(turn.words.plain(label, quarter=str(each), programme=found.name), take_report, programme=found.id,
               quarter=str(each))
        for found in led
        for each in settled_periods(turn.now, found.zone, Length.QUARTER, _QUARTERS, began=began[found.id])
    ]  # fmt: skip
    if not buttons:
        first = min(
            (period_in(began[found.id], found.zone, Length.QUARTER).settles_at(found.zone), found.zone) for found in led
        )
        return Screen(turn.words("report-none-yet", day=turn.words.long_date(*first)))
    return Screen(turn.words("report-which"), column(*buttons))


@view
def report_file(turn: Turn, *, programme: int, quarter: str) -> Screen:
    """The figures as they were first given out."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    known = releases.find_release(turn.tx, programme, quarter)
    if known is None:
        return Screen(turn.words("report-gone"))
    text = turn.words("report-file", quarter=quarter, programme=found.name)
    return Screen(text, document=Document(f"{quarter}.csv", known.content.encode()))
