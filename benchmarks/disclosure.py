"""How much an attacker works out of three years of reports, by our rules and by those of three others.

Run: make bench-disclosure, or python -m benchmarks.disclosure [--sequences N] [--minutes M] [--first SEED]
[--workers PROCESSES] [--whole-every K]. A sequence is a seeded programme with twelve reports, attacked
(tests/attacker). By others' rules each is reported as well, but only every twentieth attacked, for many fall to it at
once; of these ours are attacked by all figures with intervals, too, which takes several times as long. When the minutes
are over, the table is of as many sequences as were reached, and says so. Ours is without the audit before a report, so
that what is printed is what the rules withstand by themselves.

hidden: of clients behind the figures that all of them tell, those behind a star; by the rule that would have it so,
the first that holds; then among rows of which the rules on therapists say nothing, and with these rules in force for
everybody.
certain, of counts of clients, from the reports alone: exact, known to fewer than five apart, differences of 1 to 10.
watching: the same for a therapist who knows the own clients and who joined and left.
insiders: of one client's alliance: mean error in points, how often within five (each beside the guess without any
report), and how often they may rightly say that they are sure (nine in ten) to be within five. The last of them know
all about everybody but one who always says the same, and have every figure with its interval.
one client: of those asked about, of how many the number of alerts, or whether they answered, is certain to all others.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from multiprocessing import Pool
from statistics import fmean
from time import monotonic

from tests.attacker import rivals
from tests.attacker.attack import Findings, attack, report
from tests.attacker.estimates import WHO as ALL_FIGURES
from tests.attacker.hidden import Why
from tests.attacker.programmes import live
from tests.attacker.published import LAWS
from tests.attacker.releases import Exporter
from tests.scoring.disclosure_under_attack import Ours
from tests.scoring.estimates_under_attack import OurFigures

OURS = "ours"
MAKERS: dict[str, Callable[[int], Exporter]] = {
    OURS: lambda seed: Ours(b"%d" % seed, with_audit=False),
    "NHS England": lambda seed: rivals.NHSEngland(),
    "CMS": lambda seed: rivals.CMS(),
    "OpenSAFELY": lambda seed: rivals.OpenSAFELY(),
}
INSIDERS = ("one therapist", "three therapists", "all but one client", ALL_FIGURES)


def main() -> None:
    """Attack, tell how far it is, and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sequences", type=int, default=10_000)
    options.add_argument("--minutes", type=float, default=60.0)
    options.add_argument("--first", type=int, default=1_000_000, metavar="SEED")
    options.add_argument("--workers", type=int, default=1, metavar="PROCESSES")
    options.add_argument("--whole-every", type=int, default=20, metavar="K")
    options.add_argument("--only", choices=tuple(MAKERS), action="append")
    chosen = options.parse_args()
    names = chosen.only or list(MAKERS)
    found = {name: Findings() for name in names}
    began = monotonic()
    with Pool(chosen.workers) as pool:
        wanted = [
            (seed, names, nth % chosen.whole_every == 0)
            for nth, seed in enumerate(range(chosen.first, chosen.first + chosen.sequences))
        ]
        for done, came in enumerate(pool.imap(_attacked, wanted), 1):
            for name, one in came.items():
                found[name].join(one)
            if sys.stderr.isatty():
                print(f"\r{done} of {chosen.sequences} sequences", end="", file=sys.stderr, flush=True)
            if monotonic() > began + 60 * chosen.minutes:
                break
        pool.terminate()
    took = (monotonic() - began) / 60
    print(f"\r{done} of {chosen.sequences} sequences of 12 reports, seeds from {chosen.first}, in {took:.1f} minutes")
    for line in table(found):
        print(line)


def _attacked(wanted: tuple[int, Sequence[str], bool]) -> dict[str, Findings]:
    """What came of one programme, reported by each of these rules; attacked by all that there is, or ours by counts and
    means alone.
    """
    seed, names, is_whole = wanted
    found = {name: Findings() for name in names}
    for name, findings in found.items():
        exporter = MAKERS[name](seed)
        if name == OURS:
            figures = OurFigures(b"%d" % seed) if is_whole else None
            attack(seed, exporter, LAWS[name], findings, figures=figures)
        elif is_whole:
            attack(seed, exporter, LAWS[name], findings)
        else:
            report(live(seed), exporter, findings)
    return found


def table(found: dict[str, Findings]) -> Iterator[str]:
    """One column for each set of rules."""
    rows: list[tuple[str, Callable[[Findings], str]]] = [
        ("attacked", lambda one: f"{one.sequences:,}"),
        ("cells hidden", lambda one: f"{one.hidden.share_of_cells:.1%}"),
        ("clients hidden", lambda one: f"{one.hidden.share:.1%}"),
        *((f"  {why.value}", partial(_hidden_by, why)) for why in Why),
        ("  where therapists allow", lambda one: f"{one.hidden.share_where_allowed:.1%}"),
        ("  therapists' rules added", lambda one: f"{one.hidden.share_with_therapists:.1%}"),
    ]
    for who, title in (("outsider", "certain"), ("a therapist who watches", "watching")):
        rows += [(f"{title}: {kind}", partial(_counted, who, kind)) for kind in ("looked_at", "exact", "narrow")]
        rows += [(f"{title}: {kind}", partial(_counted, who, kind)) for kind in ("differences", "undecided")]
    for who in INSIDERS:
        rows += [(f"{who}: error", partial(_error, who)), ("  within 5", partial(_near, who))]
        rows += [("  rightly sure", partial(_sure, who))]
    rows += [
        ("one client: alerts exact", lambda one: _share(told.is_exact for told in one.told)),
        ("  to fewer than 5", lambda one: _share(told.is_narrow for told in one.told)),
        ("  answered or not", lambda one: _share(told.answer_is_certain for told in one.told)),
        ("  odds, the largest", lambda one: f"{max((told.odds for told in one.told), default=1.0):.0f}"),
    ]
    yield f"{'':30}" + "".join(f"{name:>20}" for name in found)
    for title, tell in rows:
        yield f"{title:30}" + "".join(f"{tell(one):>20}" for one in found.values())


def _hidden_by(why: Why, found: Findings) -> str:
    return f"{found.hidden.share_by(why):.1%}"


def _counted(who: str, kind: str, found: Findings) -> str:
    return f"{found.counted[who][kind]:,}"


def _error(who: str, found: Findings) -> str:
    mine = [guess for guess in found.guesses if guess.insiders == who]
    return f"{fmean(one.error for one in mine):.1f} ({fmean(one.error_without for one in mine):.1f})" if mine else "-"


def _near(who: str, found: Findings) -> str:
    mine = [guess for guess in found.guesses if guess.insiders == who]
    return f"{_share(one.is_near for one in mine)} ({_share(one.is_near_without for one in mine)})" if mine else "-"


def _sure(who: str, found: Findings) -> str:
    return _share(one.is_sure and one.is_near for one in found.guesses if one.insiders == who)


def _share(of: Iterator[bool]) -> str:
    flags = list(of)
    return f"{fmean(flags):.1%}" if flags else "-"


if __name__ == "__main__":
    main()
