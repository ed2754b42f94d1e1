"""Figures about many people, for a manager: of a closed quarter, as a file, from which nobody can be worked out."""

from handlers.rights import Do, programmes_where, prove
from handlers.screen import Document, Screen, Show, button, column, show
from handlers.turn import Turn
from reports.quarters import quarter_named, settled_quarters
from reports.release import release
from storage import programmes, releases
from storage.programmes import Programme

_QUARTERS = 4


def _own_programme(turn: Turn, programme: int) -> Programme:
    found = programmes.get_programme(turn.tx, programme)
    prove(turn.tx, turn.person, Do.SEE_FIGURES, found)
    return found


def on_report(turn: Turn, argument: str = "") -> Show:
    """`/report`."""
    return show(report)


def start_report(turn: Turn) -> Show:
    """The same, from a button."""
    return on_report(turn)


def take_report(turn: Turn, *, programme: int, quarter: str) -> Show:
    """Figures of this quarter, in a message of their own."""
    found, which = _own_programme(turn, programme), quarter_named(quarter)
    if which is not None:
        release(turn.tx, found, which, turn.site.instrument)
    return Show(report_file.__name__, {"programme": programme, "quarter": quarter}, new=True)


# Screens


def report(turn: Turn) -> Screen:
    """Which quarter, and of which programme?"""
    led = programmes_where(turn.tx, turn.person, Do.SEE_FIGURES)
    if not led:
        return Screen(turn.words("report-not-yours"))
    label = "report-quarter" if len(led) > 1 else "report-quarter-alone"
    buttons = [
        button(turn.words.plain(label, quarter=str(each), programme=found.name), take_report, programme=found.id,
               quarter=str(each))
        for found in led
        for each in settled_quarters(turn.now, found.zone, _QUARTERS)
    ]  # fmt: skip
    return Screen(turn.words("report-which"), column(*buttons))


def report_file(turn: Turn, *, programme: int, quarter: str) -> Screen:
    """The figures as they were first given out."""
    found = _own_programme(turn, programme)
    content = releases.find_release(turn.tx, programme, quarter)
    if content is None:
        return Screen(turn.words("report-gone"))
    text = turn.words("report-file", quarter=quarter, programme=found.name)
    return Screen(text, document=Document(f"{quarter}.csv", content.encode()))
