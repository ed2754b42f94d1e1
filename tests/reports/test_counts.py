"""Whatever counts a report tells, what is given out of them gives nobody away, and nothing else is changed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.figures.document import Document, Figure, Rows, Section, Table
from reports.figures.sections import columns as c
from reports.figures.sections.columns import Cells, table
from reports.figures.sections.counts import audited_document
from scoring.disclosure.audit import Count, Tie
from scoring.disclosure.rules import BASE, MOST_HIDDEN, REACH, rounded
from scoring.rows.told import Told

WAYS = ("in_person", "video", "phone")
AREAS = ("anxiety", "grief")


def document(period: str, whole: Told | None, ways: Sequence[Told | None], areas: Sequence[Told | None]) -> Document:
    """With these counts of clients, and beside each a figure that is no count."""

    def cells(told: Told | None) -> Cells:
        return {c.CLIENTS: told, c.RESPONSE: Told(50.0, 40.0, 60.0)}

    tables = (
        table("reach", Rows.ALL, {"all": cells(whole)}),
        table("reach_by_modality", Rows.MODALITY, dict(zip(WAYS, map(cells, ways), strict=True))),
        table("alliance_by_problem_area", Rows.PROBLEM_AREA, dict(zip(AREAS, map(cells, areas), strict=True))),
        table("answering", Rows.ALL, {"all": {c.RESPONSE: Told(50.0, 40.0, 60.0)}}),
    )
    return Document(
        period=period, begins=date(2026, 1, 1), ends=date(2026, 3, 31), made_at=datetime(2026, 4, 14, tzinfo=UTC),
        instrument="own", instrument_version=1, settings={}, sections=(Section(id="reach", tables=tables),),
    )  # fmt: skip


@st.composite
def documents(draw: st.DrawFn, period: str = "2026Q1") -> Document:
    """Of a programme whose clients met in one way or in several, each count told as the rules have it."""

    def told(clients: int) -> Told | None:
        is_told = clients - draw(st.integers(0, REACH)) > MOST_HIDDEN and draw(st.booleans())  # or one has half of them
        return Told(float(rounded(clients + draw(st.integers(-REACH, REACH))))) if is_told else None

    sets = draw(st.lists(st.sampled_from([{0}, {1}, {2}, {0, 1}, {0, 1, 2}]), min_size=1, max_size=6))
    groups = [(each, draw(st.integers(1, 30)), draw(st.integers(0, 2))) for each in sets]
    ways = [sum(count for which, count, _ in groups if way in which) for way in range(3)]
    areas = [sum(count for _, count, area in groups if area == at) for at in range(2)]
    return document(period, told(sum(count for _, count, _ in groups)), [*map(told, ways)], [*map(told, areas)])


def clients_of(found: Document) -> dict[tuple[str, str], float | None]:
    return {
        (each.id, row.id): each.figure(row.id, c.CLIENTS.id).value
        for each in found.tables
        if c.CLIENTS in each.columns
        for row in each.rows
    }


def without_counts(found: Document) -> Document:
    def bare(each: Table) -> Table:
        figures = [
            tuple(
                Figure() if column == c.CLIENTS else figure
                for column, figure in zip(each.columns, row.figures, strict=True)
            )
            for row in each.rows
        ]
        rows = tuple(row.model_copy(update={"figures": it}) for row, it in zip(each.rows, figures, strict=True))
        return each.model_copy(update={"rows": rows})

    sections = tuple(each.model_copy(update={"tables": tuple(map(bare, each.tables))}) for each in found.sections)
    return found.model_copy(update={"sections": sections})


def spans(counts: dict[tuple[str, str], float | None]) -> dict[tuple[str, str], tuple[float, float]]:
    """The least and the most of each count: by hand, from what each says and from whole and parts."""
    alone = {
        name: (0.0, float("inf"))
        if count is None
        else (max(count - BASE / 2 - REACH, 11.0), count + BASE / 2 - 1 + REACH)
        for name, count in counts.items()
    }
    whole, ways = alone["reach", "all"], [alone["reach_by_modality", each] for each in WAYS]
    parts = {name: span for name, span in alone.items() if name != ("reach", "all")}
    least, most = max(whole[0], *(low for low, _ in parts.values())), min(whole[1], sum(high for _, high in ways))
    found = {("reach", "all"): (least, most)}
    for name, (low, high) in parts.items():
        others = sum(span[1] for other, span in parts.items() if other[0] == name[0] and other != name)
        needed = least - others if name[0] == "reach_by_modality" else 0.0
        found[name] = max(low, needed), min(high, most)
    return found


@settings(max_examples=20, deadline=None)
@given(documents())
def test_stars_come_to_counts_and_to_nothing_else_and_none_goes(made: Document) -> None:
    left = audited_document(made, [])
    assert without_counts(left) == without_counts(made)
    before, after = clients_of(made), clients_of(left)
    assert all(after[each] in (count, None) for each, count in before.items())
    assert audited_document(left, []) == left


@settings(max_examples=20, deadline=None)
@given(documents())
def test_no_count_is_known_to_fewer_than_five_apart(made: Document) -> None:
    for name, (least, most) in spans(clients_of(audited_document(made, []))).items():
        assert most - least >= 5, name


@settings(max_examples=8, deadline=None)
@given(documents("2026Q1"), documents("2026Q2"))
def test_another_period_is_about_others_and_hides_nothing_here(earlier: Document, made: Document) -> None:
    assert audited_document(made, [audited_document(earlier, [])]) == audited_document(made, [])


@settings(max_examples=25, deadline=None)
@given(documents(), st.data())
def test_what_the_audit_hides_is_starred_where_it_stands(made: Document, data: st.DataObject) -> None:
    """No single report of today's tables gives it anything to hide, so it is told here what to."""
    counts = clients_of(made)
    hidden = {f"2026Q1/{table}/{row}" for table, row in data.draw(st.sets(st.sampled_from(sorted(counts))))}

    def audited(told: dict[Count, int | None], *_: object) -> dict[Count, int | None]:
        return {each: None if each in hidden else count for each, count in told.items()}

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("reports.figures.sections.counts.audited", audited)
        left = audited_document(made, [])
    assert without_counts(left) == without_counts(made)
    expected = {each: None if "/".join(("2026Q1", *each)) in hidden else count for each, count in counts.items()}
    assert clients_of(left) == expected


def test_how_counts_hang_together() -> None:
    """Who is in a row is in the whole, and who is in the whole met in some way; that is all the audit is told."""
    asked: list[Sequence[Tie]] = []

    def audited(told: dict[Count, int | None], _: object, ties: Sequence[Tie]) -> dict[Count, int | None]:
        asked.append(ties)
        return told

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("reports.figures.sections.counts.audited", audited)
        audited_document(document("2026Q1", None, [None] * 3, [None] * 2), [])
    whole, *ways = ("2026Q1/reach/all", *(f"2026Q1/reach_by_modality/{each}" for each in WAYS))
    areas = [f"2026Q1/alliance_by_problem_area/{each}" for each in AREAS]
    (ties,) = asked
    assert sorted(map(str, ties)) == sorted(
        map(str, [*(Tie.within(each, whole) for each in (*ways, *areas)), Tie.covered(whole, ways)])
    )
