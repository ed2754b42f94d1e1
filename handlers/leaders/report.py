"""Figures about many people, for a manager: which period's report, and that it is wanted."""

from handlers.ground.routes import action, command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show, way_back
from handlers.ground.turn import Turn
from handlers.leaders.report_given import report_file, report_none, report_page
from handlers.who.rights import Do, get_proven, programmes_where
from reports.figures.periods import REPORTED, Length, Period, period_in, period_named, settled_periods
from reports.figures.release import length_of, why_not
from storage import programmes, releases, wanted_reports
from storage.programmes import Programme
from storage.releases import Form

_OFFERED = 4


@command("report")
def on_report(turn: Turn, argument: str = "") -> Show:
    """`/report`."""
    return show(report)


@action
def start_report(turn: Turn) -> Show:
    """The same, from a button."""
    return on_report(turn)


@action
def choose_length(turn: Turn, *, programme: int) -> Show:
    """The first report of a programme says how long the periods of all are."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return show(report_length, programme=found.id)


@action
def choose_first(turn: Turn, *, programme: int, length: str) -> Show:
    """Periods of this length; which of them?"""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return show(first_report, programme=found.id, length=length)


@action
def choose_earlier(turn: Turn, *, programme: int, length: str, skip: int) -> Show:
    """Periods before those that were offered."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return show(earlier_reports, programme=found.id, length=length, skip=skip)


@action
def want_report(turn: Turn, *, programme: int, period: str) -> Show:
    """The report of this period, in a message of its own: as it was given out, or once it is made."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    given = releases.find_release(turn.tx, found.id, period)
    if given is not None:
        if given.form is Form.CSV:
            return Show(report_file.__name__, {"programme": programme, "quarter": period}, new=True)
        return Show(report_page.__name__, {"programme": programme, "period": period}, new=True)
    which = period_named(period)
    if which is None or why_not(turn.tx, found, which) is not None:
        return Show(report_none.__name__, {"programme": programme, "period": period}, new=True)
    wanted_reports.add_wanted(turn.tx, found.id, period, turn.person.id)
    return Show(report_making.__name__, {"programme": programme, "period": period}, new=True)


@action
def take_report(turn: Turn, *, programme: int, quarter: str) -> Show:
    """What buttons of earlier versions say."""
    return want_report(turn, programme=programme, period=quarter)


# Screens


@view
def report(turn: Turn) -> Screen:
    """Which period, and of which programme?"""
    led = programmes_where(turn.tx, turn.person, Do.SEE_FIGURES)
    if not led:
        return Screen(turn.words("report-not-yours"))
    if len(led) == 1 and length_of(turn.tx, led[0]) is None:
        return report_length(turn, programme=led[0].id)
    several = len(led) > 1
    buttons = [each for programme in led for each in _of_programme(turn, programme, several=several)]
    return Screen(turn.words("report-which"), column(*buttons))


@view
def report_length(turn: Turn, *, programme: int) -> Screen:
    """Quarters, half-years or years?"""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    buttons = [
        button(turn.words.plain(f"report-periods-{each}"), choose_first, programme=found.id, length=each.value)
        for each in REPORTED
    ]
    return Screen(turn.words("report-length", programme=found.name), column(*buttons))


@view
def first_report(turn: Turn, *, programme: int, length: str) -> Screen:
    """Which of the periods of this length?"""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    back = way_back(turn.words.plain("button-back"), choose_length, programme=found.id)
    offered = _offered(turn, found, Length(length), several=False)
    if not offered:
        began = programmes.get_created_at(turn.tx, found.id)
        day = turn.words.long_date(period_in(began, found.zone, Length(length)).settles_at(found.zone), found.zone)
        return Screen(turn.words("report-none-yet", day=day), column(back))
    return Screen(turn.words("report-first", programme=found.name, length=length), column(*offered, back))


@view
def earlier_reports(turn: Turn, *, programme: int, length: str, skip: int) -> Screen:
    """Which of the periods before so many?"""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    offered = _offered(turn, found, Length(length), skip=max(skip, 0), several=False)
    back = way_back(turn.words.plain("button-back"), start_report)
    return Screen(turn.words("report-earlier-which", programme=found.name), column(*offered, back))


@view
def report_making(turn: Turn, *, programme: int, period: str) -> Screen:
    """It comes by itself."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return Screen(turn.words("report-making", period=period, programme=found.name))


def _of_programme(turn: Turn, programme: Programme, *, several: bool) -> list[Button]:
    length = length_of(turn.tx, programme)
    if length is None:
        return [button(turn.words.plain("report-first-of", programme=programme.name), choose_length,
                       programme=programme.id)]  # fmt: skip
    return _offered(turn, programme, length, several=several)


def _offered(turn: Turn, programme: Programme, length: Length, *, several: bool, skip: int = 0) -> list[Button]:
    """A few periods, newest first, but for so many; and the way to those before them."""
    began = programmes.get_created_at(turn.tx, programme.id)
    settled = settled_periods(turn.now, programme.zone, length, skip + _OFFERED + 1, began=began)
    buttons = [_period_button(turn, programme, each, several=several) for each in settled[skip : skip + _OFFERED]]
    if len(settled) > skip + _OFFERED:
        label = turn.words.plain("report-earlier-of" if several else "report-earlier", programme=programme.name)
        more = skip + _OFFERED
        buttons.append(button(label, choose_earlier, programme=programme.id, length=length.value, skip=more))
    return buttons


def _period_button(turn: Turn, programme: Programme, period: Period, *, several: bool) -> Button:
    label = "report-period-of" if several else "report-period-alone"
    text = turn.words.plain(label, period=str(period), programme=programme.name)
    return button(text, want_report, programme=programme.id, period=str(period))
