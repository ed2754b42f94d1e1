"""A report that was given out, in the chat: the page, the workbook, the table of an earlier version; or why there is
none.
"""

from handlers.ground.routes import action, view
from handlers.ground.screen import Document, Screen, Show, button, column
from handlers.ground.turn import Turn
from handlers.leaders.report_voice import voice_of
from handlers.who.rights import Do, get_proven, may
from reports.figures.document import Document as Figures
from reports.figures.page import report_page as page_of
from reports.figures.release import document_of
from reports.figures.workbook import report_workbook as workbook_of
from storage import outgoing, people, programmes, releases
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.programmes import Programme
from storage.releases import Form
from storage.wanted_reports import WantedReport


def tell(tx: Tx, wanted: WantedReport, view: str) -> None:
    """Show whoever asked what has become of it, unless they manage the programme no longer."""
    person, programme = people.get_person(tx, wanted.person_id), programmes.get_programme(tx, wanted.programme_id)
    if not may(tx, person, Do.SEE_FIGURES, programme):
        return
    outgoing.add_outgoing(
        tx, key_of(About.FIGURES, wanted.id), Purpose.REPLY, person.id, due_at=tx.now, urgency=Urgency.REPLY, view=view,
        args={"programme": programme.id, "period": wanted.period},
    )  # fmt: skip


@action
def take_workbook(turn: Turn, *, programme: int, period: str) -> Show:
    """The same figures as a workbook, in a message of its own."""
    get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return Show(report_workbook.__name__, {"programme": programme, "period": period}, new=True)


# Screens


@view
def report_page(turn: Turn, *, programme: int, period: str) -> Screen:
    """The page, and how much of it is told."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    document = _given_out(turn, found, period)
    if document is None:
        return report_none(turn, programme=programme, period=period)
    told, figures = int(document.settings["told"]), int(document.settings["figures"])
    said = "report-given" if told else "report-given-stars"
    text = turn.words(said, period=period, programme=found.name, told=told, figures=figures)
    voice = voice_of(turn.words, found.zone)
    file = Document(f"{period}.html", lambda: page_of(document, voice, found.name).encode())
    workbook = button(turn.words.plain("button-workbook"), take_workbook, programme=programme, period=period)
    return Screen(text, column(workbook), document=file)


@view
def report_workbook(turn: Turn, *, programme: int, period: str) -> Screen:
    """The workbook."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    document = _given_out(turn, found, period)
    if document is None:
        return report_none(turn, programme=programme, period=period)
    voice = voice_of(turn.words, found.zone)
    file = Document(f"{period}.xlsx", lambda: workbook_of(document, voice, found.name))
    return Screen(turn.words("report-workbook", period=period, programme=found.name), document=file)


def _given_out(turn: Turn, programme: Programme, period: str) -> Figures | None:
    """The report of this period; None: there is none, or only a table of an earlier version."""
    given = releases.find_release(turn.tx, programme.id, period)
    return None if given is None or given.form is not Form.DOCUMENT else document_of(given)


@view
def report_file(turn: Turn, *, programme: int, quarter: str) -> Screen:
    """The table that an earlier version gave out for this quarter."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    known = releases.find_release(turn.tx, programme, quarter)
    if known is None or known.form is not Form.CSV:
        return report_none(turn, programme=programme, period=quarter)
    text = turn.words("report-file", quarter=quarter, programme=found.name)
    return Screen(text, document=Document(f"{quarter}.csv", known.content.encode))


@view
def report_too_telling(turn: Turn, *, programme: int, period: str) -> Screen:
    """There is no report of it: beside the earlier ones it would tell of few people."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return Screen(turn.words("report-too-telling", period=period, programme=found.name))


@view
def report_failed(turn: Turn, *, programme: int, period: str) -> Screen:
    """It could not be made."""
    found = get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return Screen(turn.words("report-failed", period=period, programme=found.name))


@view
def report_none(turn: Turn, *, programme: int, period: str) -> Screen:
    """It cannot be had, whatever was asked for."""
    get_proven(turn, Do.SEE_FIGURES, programmes.get_programme, programme)
    return Screen(turn.words("report-gone"))
