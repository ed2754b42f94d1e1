"""A report that nobody's figures are in: all forms of tables, and what a page must bear."""

from datetime import UTC, date, datetime

from handlers.ground.words import words_of
from handlers.leaders.report_voice import voice_of
from reports.figures.document import STAR, Chart, Column, Document, Figure, Row, Rows, Section, Table, Unit
from reports.figures.voice import Voice

HOSTILE = '<script src="https://evil.example/x.js">alert(1)</script><img src=https://evil.example/i.png>&"\u202e\u2069'
CLIENTS = Column(id="clients", unit=Unit.PEOPLE)
SESSIONS = Column(id="sessions", unit=Unit.TIMES)
MEAN = Column(id="mean", unit=Unit.POINTS, interval=True)
RESPONSE = Column(id="response", unit=Unit.PERCENT)
HOURS = Column(id="hours_to_seen", unit=Unit.HOURS, places=2)
DIFFERENCE = Column(id="difference", unit=Unit.PERCENT, interval=True)
CONCLUSION = Column(id="conclusion", unit=Unit.CODE)
CORRELATION = Column(id="correlation", unit=Unit.CORRELATION, places=2, interval=True)


def n(value: float, low: float | None = None, high: float | None = None) -> Figure:
    """A figure that is told."""
    return Figure(value=value, low=low, high=high)


def table(name: str, by: Rows, columns: tuple[Column, ...], rows: dict[str, tuple[Figure, ...]],
          chart: Chart | None = None, drawn: str | None = None) -> Table:  # fmt: skip
    """With these rows, by their ids."""
    made = tuple(Row(id=each, figures=figures) for each, figures in rows.items())
    return Table(id=name, by=by, columns=columns, rows=made, chart=chart, drawn=drawn)


REACH = table(
    "reach_by_modality", Rows.MODALITY, (CLIENTS, SESSIONS, RESPONSE, HOURS),
    {
        "video": (n(120), n(1340), n(81), n(4)), "phone": (n(20), n(120), n(64), n(0.25)),
        "chat": (STAR, STAR, STAR, STAR), "email": (STAR, STAR, STAR, STAR),
        "in_person": (n(60), n(520), n(77), n(168)),
    },
    Chart.BARS, "response",
)  # fmt: skip
ALLIANCE = table(
    "alliance_by_component", Rows.COMPONENT, (CLIENTS, MEAN),
    {"total": (n(140), n(76, 73, 79)), "goal": (n(140), n(74, 71, 77)), "task": (STAR, STAR),
     "bond": (n(140), n(81, 78, 84))},
    Chart.INTERVALS, "mean",
)  # fmt: skip
PHASES = table(
    "alliance_by_phase", Rows.PHASE, (MEAN,),
    {"first_five": (n(71, 66, 76),), "later": (STAR,), "last_three": (n(80, 74, 86),)}, Chart.LINE, "mean",
)  # fmt: skip
PARITY = table(
    "parity", Rows.ALL, (DIFFERENCE, CONCLUSION), {"all": (n(-12, -31, 7), Figure(text="cannot_tell"))},
    Chart.INTERVALS, "difference",
)  # fmt: skip
OUTCOME = table("outcome", Rows.ALL, (CORRELATION,), {"all": (n(0.28, -0.1, 0.56),)}, Chart.BARS, "correlation")
EVERY_COLUMN = table(
    "quality", Rows.ALL,
    tuple(Column(id=each, unit=Unit.TIMES) for each in (
        "clients", "sessions", "asked", "answered", "alerts", "outright", "suggested", "helped", "unrepaired",
        "clients_needed",
    )),
    {"all": tuple(n(10.0**power) for power in range(3, 13))}, Chart.BARS, "clients_needed",
)  # fmt: skip
MANY_WORDS = table(
    "answering", Rows.ALL,
    tuple(Column(id=each, unit=Unit.PERCENT, interval=True) for each in (
        "coverage", "response", "silent", "opted_out", "missing_items", "always_same", "difference",
    )),
    {"all": tuple(n(-100.0, -100.0, 100.0) for _ in range(7))},
)  # fmt: skip
NOTHING = table("drop_out", Rows.ALL, (CLIENTS,), {}, Chart.BARS, "clients")
STARS = table("answering", Rows.ALL, (CLIENTS, MEAN), {"all": (STAR, STAR)}, Chart.LINE, "mean")


def document(*sections: Section, **settings: str) -> Document:
    """Of a quarter."""
    return Document(
        period="2026Q3", begins=date(2026, 7, 1), ends=date(2026, 9, 30),
        made_at=datetime(2026, 10, 8, 7, 30, tzinfo=UTC),
        instrument="tma", instrument_version=2, settings=settings, sections=sections,
    )  # fmt: skip


WHOLE = document(
    Section(id="reach", tables=(REACH,)),
    Section(id="alliance", tables=(ALLIANCE, PHASES)),
    Section(id="parity", tables=(PARITY,)),
    Section(id="outcome", tables=(OUTCOME, NOTHING)),
    Section(id="method", tables=(STARS,)),
    Section(id="quality", tables=(EVERY_COLUMN,)),
    margin="10", budget="0.02",
)  # fmt: skip
EMPTY = document(Section(id="reach", tables=(STARS,)), Section(id="method"))


def english() -> Voice:
    """By the clock of Berlin."""
    return voice_of(words_of("en"), "Europe/Berlin")


def strange(direction: str) -> Voice:
    """A language of which every text is long, and would be a script if it were let."""
    house = english()
    long = "שלום עולם " * 30 if direction == "rtl" else "Rindfleischetikettierungsüberwachungsaufgaben" * 6

    def words(message: str, /, **values: str) -> str:
        return "*" if message == "report-star" else f"{message} {long}{HOSTILE}{' '.join(values.values())}"

    language = "he" if direction == "rtl" else "de"
    return Voice(language, direction, words, house.number, house.day, house.moment)
