"""`alliance-bot detect`: the detector for people who have ratings in a file already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.chart_files import Charts
from bot.instrument_command import read_instrument
from bot.progress import bar
from bot.ratings_file import IDENTIFYING, Ratings, read_ratings
from bot.signals_file import Summary, tell, write_signals
from bot.table_file import TableError, name_of
from bot.written import Written, how_written
from scoring.budget import BUDGET
from scoring.instrument import InstrumentError, Item
from scoring.plain_file import decode

if TYPE_CHECKING:
    from scoring.evidence import Bools
    from scoring.programme import Programme
    from scoring.table import Judged, Table
    from scoring.table_lines import Line

LONG = 100_000
RULES = (
    *("last-difference", "reliable-change", "reliable-change-alpha", "own-mean", "own-sd", "individuals"),
    *("ewma", "cusum", "stiles", "strauss", "cut-off"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is in the columns: items with range and key, answers needed for a score; `named`: by options, not by an
    instrument."""

    items: tuple[Item, ...]
    needed: int
    named: bool

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(item.id for item in self.items)


@dataclass(frozen=True, slots=True)
class Wishes:
    """The options beside what to read and where to write."""

    budget: float | None
    rule: str | None
    programme: Path | None
    save_programme: Path | None
    plot: Path | None
    as_json: bool


@click.command("detect")
@click.argument("ratings", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The CSV to write.")
@click.option("--instrument", metavar="ID|FILE", help="A packaged instrument, or a file of your own.")
@click.option("--items", metavar="A,B,C", help="The columns to read instead; higher is better.")
@click.option("--range", "low_high", nargs=2, type=int, metavar="LOW HIGH", help="Range of those columns.")
@click.option("--reverse", metavar="C", default="", help="Those of the columns in which lower is better.")
@how_written
@click.option("--wide", metavar="PATTERN", help="One row per client, a column per {item} and {session}.")
@click.option(
    "--budget", type=click.FloatRange(0.001, 0.2), help=f"Signals per check-in with two earlier ones [{BUDGET}]."
)
@click.option("--rule", type=click.Choice(RULES), help="A published rule instead of the detector.")
@click.option("--programme", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Parameters to use.")
@click.option("--save-programme", type=click.Path(dir_okay=False, path_type=Path), help="Where to keep them.")
@click.option("--plot", type=click.Path(file_okay=False, path_type=Path), help="A folder for small charts.")
@click.option("--json", "as_json", is_flag=True, help="The summary as JSON.")
def detect(
    ratings: Path,
    out: Path,
    instrument: str | None,
    items: str | None,
    low_high: tuple[int, int] | None,
    reverse: str,
    budget: float | None,
    rule: str | None,
    programme: Path | None,
    save_programme: Path | None,
    plot: Path | None,
    written: Written,
    as_json: bool,
) -> None:
    """Find check-ins that are lower than usual for their pair, in a CSV file of ratings.

    RATINGS has the columns client, session and/or date, optionally therapist and modality, and one for each
    item; capitals, spaces and order make no difference. Without --instrument and --items, the project's own three
    items are expected. Exits with 1 when no row could be used.
    """
    asked = _asked(instrument, items, low_high, reverse)
    _check_ways_out(ratings, out, save_programme)
    try:
        read = read_ratings(ratings, asked.items, written)
        _judge(ratings, out, read, asked, Wishes(budget, rule, programme, save_programme, plot, as_json))
    except TableError as error:
        raise click.ClickException("\n".join(f"{ratings.name}: {problem}" for problem in error.problems)) from error
    except OSError as error:
        raise click.ClickException(f"{error.filename or out}: {error.strerror}") from error


def _check_ways_out(ratings: Path, *ways_out: Path | None) -> None:
    """Before any work: what is written goes into folders that exist, and never over the ratings."""
    for path in ways_out:
        if path is not None and not path.parent.is_dir():
            raise click.ClickException(f"{path.parent}: there is no such folder")
        if path is not None and path.exists() and path.samefile(ratings):
            raise click.ClickException(f"{path} holds the ratings; it is not written over")


def _judge(ratings: Path, out: Path, read: Ratings, asked: Asked, wishes: Wishes) -> None:
    from scoring.table import judge_table, read_table, unjudged

    table, wrong = read_table(read.pair, read.order, read.values, asked.items, asked.needed, read.notes)
    if not table.scored.any():
        summary = _write(out, read, asked, (table, unjudged(len(read.pair)), wrong), None)
        tell(_told(summary, read, _odd(table, read, asked)), wishes.as_json)
        raise click.ClickException(f"{ratings.name}: no row could be used; {out} says why, row by row")
    fitted = _programme(table, asked, wishes.programme, BUDGET if wishes.budget is None else wishes.budget)
    if wishes.budget is not None:
        fitted = replace(fitted, budget=wishes.budget)
    if wishes.save_programme is not None:
        wishes.save_programme.write_text(fitted.to_json() + "\n", "utf-8")
    with bar("Judging", len(read.pair), from_rows=LONG) as done:
        judged = judge_table(table, fitted, done.update)
    limit = fitted.threshold
    if wishes.rule is not None:
        judged, limit = _by_rule(table, judged, fitted, wishes.rule, wishes.budget)
    summary = _write(out, read, asked, (table, judged, wrong), wishes.plot)
    odd = [*_odd(table, read, asked), *_other_steps(table, asked, fitted)]
    told = _told(summary, read, odd) | _expected(read, fitted, limit, judged)
    tell(told, wishes.as_json)


def _write(out: Path, read: Ratings, asked: Asked, found: tuple[Table, Judged, Bools], plot: Path | None) -> Summary:
    from scoring.table_lines import lines

    table, judged, wrong = found
    charts = Charts(plot) if plot is not None else None
    with bar("Writing", len(read.pair), from_rows=LONG) as done:
        verdicts = _notes(lines(table, judged, asked.names, wrong), read, asked, charts)
        summary = write_signals(out, read.table, read.columns, verdicts, done.update)
    if charts is not None:
        charts.draw()
    return summary


def _asked(instrument: str | None, items: str | None, low_high: tuple[int, int] | None, reverse: str) -> Asked:
    turned = [name.strip() for name in reverse.split(",") if name.strip()]
    if items is None:
        if low_high is not None or turned:
            raise click.UsageError("--range and --reverse belong to --items.")
        try:
            found = read_instrument(instrument or "own")
        except InstrumentError as error:
            raise click.ClickException(str(error)) from error
        return Asked(found.items, found.needed, named=False)
    names = [name.strip() for name in items.split(",") if name.strip()]
    if instrument is not None:
        raise click.UsageError("--instrument and --items exclude each other.")
    if low_high is None or low_high[0] >= low_high[1]:
        raise click.UsageError("--items needs --range LOW HIGH, low below high.")
    distinct = {name_of(name) for name in names}
    if not names or len(distinct) < len(names) or distinct & {*IDENTIFYING} or not {*turned} <= {*names}:
        raise click.UsageError("--items names each rated column once, and --reverse some of those.")
    low, high = low_high
    rated = tuple(Item(name, None, low, high, name in turned) for name in names)
    return Asked(rated, -(-len(names) // 2), named=True)


def _programme(table: Table, asked: Asked, file: Path | None, budget: float) -> Programme:
    from scoring.programme import Programme
    from scoring.table import fit_table, step_of

    if file is None:
        return fit_table(table, asked.names, step_of(table, asked.items), budget)
    try:
        found = Programme.from_json(decode(file.read_bytes()))
    except (ValueError, TypeError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{file.name}: {error}") from error
    if found.items != asked.names:
        raise click.ClickException(f"{file.name} is about {', '.join(found.items)}")
    return found


def _by_rule(
    table: Table, judged: Judged, programme: Programme, name: str, budget: float | None
) -> tuple[Judged, float]:
    from scoring.rules import RULES as PUBLISHED
    from scoring.table_rules import judged_by_rule

    return judged_by_rule(table, judged, programme, PUBLISHED[name], budget)


def _notes(
    table_lines: Iterable[Line], read: Ratings, asked: Asked, charts: Charts | None
) -> Iterator[tuple[Line, Sequence[str]]]:
    """Each verdict with why its row was not used: nothing if and only if it was."""
    for at, line in enumerate(table_lines):
        if charts is not None:
            charts.take(read.pair[at], line)
        yield line, () if line.score is not None else _why_unused(at, line, read, asked)


def _why_unused(at: int, line: Line, read: Ratings, asked: Asked) -> Sequence[str]:
    found = [*read.notes.get(at, ())]
    for place in line.wrong:
        item, given = asked.items[place], read.values[at * len(asked.items) + place]
        found.append(f"{item.id} is out of range")
        read.such.setdefault(found[-1], f"row {at + 1}: found {given:.10g}, expected {item.low} to {item.high}")
    if line.repeated:
        again = line.repeated == 1
        found.append("stands more than once" + (": the first counts" if again else ", with other answers"))
    if not found:
        found.append("too few answers" if line.answered else "unanswered")
    read.such.setdefault(found[-1], f"row {at + 1}")
    return found


def _odd(table: Table, read: Ratings, asked: Asked) -> list[str]:
    """What should be known, although nothing is refused because of it."""
    from scoring.table_checks import against_the_rest

    found = [*read.odd]
    for each in against_the_rest(table):
        item = asked.items[each.place]
        way, key = ("higher", "false") if item.reverse else ("lower", "true")
        by_option = "leave it out of --reverse" if item.reverse else "add it to --reverse"
        then = by_option if asked.named else f"its key in the instrument is reverse = {key}"
        rows = "row" if each.rows == 1 else "rows"
        found.append(
            f"{item.id} runs against the other items (r = {each.correlation:.2f} over {each.rows} {rows}); "
            f"if {way} is better in it, {then}"
        )
    return found


def _other_steps(table: Table, asked: Asked, programme: Programme) -> Iterator[str]:
    """A programme of other answers knows another noise."""
    from scoring.table import step_of

    here, there = (
        f"{step:.4g} percent apart" if step else "anywhere" for step in (step_of(table, asked.items), programme.step)
    )
    if here != there:
        yield f"the programme was fitted to answers {there}; here they are {here}"


def _told(summary: Summary, read: Ratings, odd: list[str]) -> dict[str, Any]:
    because = {why: {"rows": rows, "first": read.such[why]} for why, rows in summary.because.most_common()}
    return {
        "rows": summary.rows,
        "pairs": read.pairs,
        "scored": summary.scored,
        "unused": summary.unused,
        "unused_because": because,
        "look_at": odd,
        "signals": dict(sorted(summary.signals.items())),
        "certainty": dict(sorted(summary.certainties.items())),
    }


def _expected(read: Ratings, programme: Programme, limit: float, judged: Judged) -> dict[str, Any]:
    from scoring.table import signals_right_at_least, watched

    expected = programme.rate * watched(judged)
    told: dict[str, Any] = {
        "threshold": round(limit, 6),
        "budget": programme.budget,
        "beyond_rises": round(programme.beyond, 2),
        "signals_expected": round(expected, 1),
        "signals_per_25_check_ins": round(programme.rate * 25, 2),
        "signals_right_at_least": signals_right_at_least(judged, programme),
    }
    if read.therapists and read.days is not None:
        weeks = max(1.0, (read.days[1] - read.days[0] + 1) / 7)
        told["signals_per_therapist_and_week"] = round(expected / read.therapists / weeks, 3)
    return told
