"""Fits: what the detector has learned from a programme's own history, for one instrument and language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select

from storage.check_ins import SCORED
from storage.database import Tx, of_many
from storage.instants import Instant
from storage.tables import answers, check_ins, fits, pairs


@dataclass(frozen=True)
class Kind:
    """What a fit is for: the clients of one programme who answer one version of an instrument in one language."""

    programme_id: int
    instrument: str
    version: int
    language: str


@dataclass(frozen=True)
class Fit:
    """`parameters` are those of the detector, as text; fitted to so many scored `check_ins`. Of so many that
    were `held_out`, `covered` lay within their range.
    """

    parameters: str
    check_ins: int
    fitted_at: datetime
    held_out: int = 0
    covered: int = 0


History = list[dict[str, int | None]]
"""One pair's answers by item, a check-in each, oldest first."""

_OF_KIND = (
    (fits.c.programme_id == bindparam("programme_id"))
    & (fits.c.instrument == bindparam("instrument"))
    & (fits.c.instrument_version == bindparam("version"))
    & (fits.c.language == bindparam("language"))
)
_FIND = select(fits).where(_OF_KIND)
_ALL = select(fits).order_by(fits.c.programme_id, fits.c.instrument, fits.c.instrument_version, fits.c.language)
_LAST_FITTED = select(func.max(fits.c.fitted_at, type_=Instant()))
_DELETE = delete(fits).where(_OF_KIND)
_SENT = check_ins.join(pairs, pairs.c.id == check_ins.c.pair_id)
_SCORED = check_ins.c.state.in_(SCORED) & check_ins.c.percent.is_not(None)
_KINDS = (
    select(
        pairs.c.programme_id,
        check_ins.c.instrument,
        check_ins.c.instrument_version,
        check_ins.c.language,
        func.count().label("scored"),
    )
    .select_from(_SENT)
    .where(_SCORED)
    .group_by(pairs.c.programme_id, check_ins.c.instrument, check_ins.c.instrument_version, check_ins.c.language)
)
_PAIRS = (
    select(pairs.c.id)
    .select_from(_SENT)
    .where(
        _SCORED,
        pairs.c.programme_id == bindparam("programme_id"),
        check_ins.c.instrument == bindparam("instrument"),
        check_ins.c.instrument_version == bindparam("version"),
        check_ins.c.language == bindparam("language"),
    )
    .distinct()
    .order_by(pairs.c.id)
)
_ANSWERS = (
    select(check_ins.c.pair_id, check_ins.c.id, answers.c.item, answers.c.value)
    .join(check_ins, check_ins.c.id == answers.c.check_in_id)
    .where(
        _SCORED,
        check_ins.c.instrument == bindparam("instrument"),
        check_ins.c.instrument_version == bindparam("version"),
        check_ins.c.language == bindparam("language"),
        check_ins.c.pair_id.in_(bindparam("pairs", expanding=True)),
    )
    .order_by(check_ins.c.pair_id, check_ins.c.due_at, check_ins.c.id)
)


def _named(kind: Kind) -> dict[str, int | str]:
    return {
        "programme_id": kind.programme_id,
        "instrument": kind.instrument,
        "version": kind.version,
        "language": kind.language,
    }


def find_fit(tx: Tx, kind: Kind) -> Fit | None:
    """The fit of this kind, if there is one."""
    row = tx.conn.execute(_FIND, _named(kind)).first()
    return None if row is None else Fit(row.parameters, row.check_ins, row.fitted_at, row.held_out, row.covered)


def find_last_fitted(tx: Tx) -> datetime | None:
    """When a fit was last made, of any kind."""
    found: datetime | None = tx.conn.execute(_LAST_FITTED).scalar()
    return found


@of_many
def list_fits(tx: Tx) -> list[tuple[Kind, Fit]]:
    """The fit of every kind that has one, in a fixed order."""
    return [
        (
            Kind(row.programme_id, row.instrument, row.instrument_version, row.language),
            Fit(row.parameters, row.check_ins, row.fitted_at, row.held_out, row.covered),
        )
        for row in tx.conn.execute(_ALL)
    ]


def set_fit(tx: Tx, kind: Kind, parameters: str, check_ins: int, held_out: int = 0, covered: int = 0) -> None:
    """This fit, in place of an older one of its kind."""
    tx.conn.execute(_DELETE, _named(kind))
    values = {
        "id": tx.new_id(),
        "programme_id": kind.programme_id,
        "instrument": kind.instrument,
        "instrument_version": kind.version,
        "language": kind.language,
    }
    more = {"parameters": parameters, "check_ins": check_ins, "fitted_at": tx.now}
    tx.conn.execute(insert(fits), {**values, **more, "held_out": held_out, "covered": covered})


@of_many
def list_kinds(tx: Tx) -> list[tuple[Kind, int]]:
    """Every kind that has history, with how many scored check-ins."""
    return [
        (Kind(row.programme_id, row.instrument, row.instrument_version, row.language), row.scored)
        for row in tx.conn.execute(_KINDS)
    ]


@of_many
def list_pairs_with_history(tx: Tx, kind: Kind) -> list[int]:
    """The ids of the pairs that have scored check-ins of this kind, in a fixed order."""
    return list(tx.conn.execute(_PAIRS, _named(kind)).scalars())


@of_many
def list_histories(tx: Tx, kind: Kind, pair_ids: Sequence[int]) -> list[History]:
    """The scored check-ins of these pairs; a pair without any is left out."""
    found: dict[int, dict[int, dict[str, int | None]]] = {}
    asked = {**_named(kind), "pairs": list(pair_ids)}
    for row in tx.conn.execute(_ANSWERS, asked):
        found.setdefault(row.pair_id, {}).setdefault(row.id, {})[row.item] = row.value
    return [list(of_pair.values()) for of_pair in found.values()]
