"""Research: what a programme's study is, and what clients answer to the question whether their data may go to it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from storage.database import Tx, of_many
from storage.pairs import Pair, PairState, get_pair, list_earlier, list_pairs_of_client, none_of
from storage.tables import exports, pairs, research_answers, studies


@dataclass(frozen=True)
class Study:
    """What a programme's research is, in its own words. `number` grows with their meaning; without `ended_at` it is
    what clients are asked about now."""

    id: int
    programme_id: int
    number: int
    said: str
    began_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True)
class ResearchAnswer:
    """Yes or no to one version of the question, and when."""

    version: str
    agreed: bool
    answered_at: datetime

    @property
    def study(self) -> int:
        """The number of the study that it was about."""
        return int(self.version.rpartition(".")[2])


_PRESENT = studies.c.ended_at.is_(None)


def _study(row: Row[Any]) -> Study:
    return Study(row.id, row.programme_id, row.number, row.said, row.began_at, row.ended_at)


def find_study(tx: Tx, programme_id: int) -> Study | None:
    """What clients of this programme are asked about now; None: it does no research."""
    row = tx.conn.execute(select(studies).where(studies.c.programme_id == programme_id, _PRESENT)).first()
    return None if row is None else _study(row)


@of_many
def list_present(tx: Tx) -> list[Study]:
    """What any programme's clients are asked about now."""
    return [_study(row) for row in tx.conn.execute(select(studies).where(_PRESENT))]


def list_studies(tx: Tx, programme_id: int) -> list[Study]:
    """All that this programme's clients were ever asked about, in order."""
    theirs = select(studies).where(studies.c.programme_id == programme_id).order_by(studies.c.number)
    return [_study(row) for row in tx.conn.execute(theirs)]


def set_study(tx: Tx, programme_id: int, said: str | None, *, new_meaning: bool = True) -> None:
    """The programme's research is this from now on; None: it does none. What was asked before is kept as it was.

    `new_meaning`: a yes so far is none to this. Without it the words alone change, of what is asked about now.
    """
    present = find_study(tx, programme_id)
    if present is not None and said is not None and not new_meaning:
        tx.conn.execute(update(studies).where(studies.c.id == present.id).values(said=said))
        return
    if present is not None:
        tx.conn.execute(update(studies).where(studies.c.id == present.id).values(ended_at=tx.now))
    if said is not None:
        latest = select(func.max(studies.c.number)).where(studies.c.programme_id == programme_id)
        number = (tx.conn.execute(latest).scalar() or 0) + 1
        values = {"id": tx.new_id(), "programme_id": programme_id, "number": number, "said": said, "began_at": tx.now}
        tx.conn.execute(insert(studies), values)


def add_export(tx: Tx, study: Study, *, clients: int, records: int) -> int:
    """What clients said yes to is given out now: so many records, of so many. Returns its id."""
    export_id = tx.new_id()
    values = {"id": export_id, "study_id": study.id, "clients": clients, "records": records, "made_at": tx.now}
    tx.conn.execute(insert(exports), values)
    return export_id


def delete_export(tx: Tx, export_id: int) -> None:
    """Nothing was given out, after all."""
    tx.conn.execute(delete(exports).where(exports.c.id == export_id))


def next_export(tx: Tx, programme_id: int) -> int:
    """Which time it would be that something of this programme is given out, from 1."""
    made = select(func.count()).select_from(exports).join(studies, studies.c.id == exports.c.study_id)
    return int(tx.conn.execute(made.where(studies.c.programme_id == programme_id)).scalar_one()) + 1


def answer_ids(tx: Tx, programme_id: int) -> frozenset[int]:
    """Which answers of this programme's clients there are."""
    told = select(research_answers.c.id).join(pairs, pairs.c.id == research_answers.c.pair_id)
    return frozenset(tx.conn.execute(told.where(pairs.c.programme_id == programme_id)).scalars())


def find_last_export(tx: Tx, programme_id: int) -> datetime | None:
    """When anything of this programme was given out last."""
    made = select(exports.c.made_at).join(studies, studies.c.id == exports.c.study_id)
    latest = made.where(studies.c.programme_id == programme_id).order_by(exports.c.made_at.desc()).limit(1)
    found: datetime | None = tx.conn.execute(latest).scalar()
    return found


def list_not_asked(tx: Tx, programme_id: int, version: str, before: datetime) -> list[Pair]:
    """The active pairs whose client agreed to take part before then, and was not asked in this version yet."""
    theirs = (pairs.c.programme_id == programme_id) & (pairs.c.state == PairState.ACTIVE)
    found = select(pairs.c.id).where(theirs, pairs.c.consented_at <= before)
    never = [pairs.c.research_asked.is_(None), *none_of(pairs.c.research_asked, [version])]
    return [get_pair(tx, pair_id) for each in never for pair_id in tx.conn.execute(found.where(each)).scalars().all()]


def mark_asked(tx: Tx, pair_id: int, version: str) -> None:
    """The client is being asked in this version, or need not be."""
    tx.conn.execute(update(pairs).where(pairs.c.id == pair_id).values(research_asked=version))


def add_answer(tx: Tx, pair_ids: Collection[int], version: str, *, agreed: bool) -> None:
    """The client answered, for each of these pairs, which are theirs."""
    for pair_id in pair_ids:
        values = {"id": tx.new_id(), "pair_id": pair_id, "version": version, "agreed": agreed, "answered_at": tx.now}
        tx.conn.execute(insert(research_answers), values)


def pairs_of_client(tx: Tx, pair: Pair) -> list[Pair]:
    """This pair and all others of its client in the programme, oldest first: where they go on with another therapist,
    and from where, also where that was with an account that they have no longer. None once they had it all erased.
    """
    while pair.state is PairState.MOVED and pair.moved_to_id is not None:
        pair = get_pair(tx, pair.moved_to_id)
    if pair.state in (PairState.MOVED, PairState.LEFT):
        return []
    own = [] if pair.client_id is None else list_pairs_of_client(tx, pair.client_id)
    there = [pair, *(each for each in own if each.programme_id == pair.programme_id)]
    found = {each.id: each for one in there for each in (one, *list_earlier(tx, one.id))}
    order = tx.conn.execute(select(pairs.c.id).where(pairs.c.id.in_(found)).order_by(pairs.c.created_at, pairs.c.id))
    return [found[pair_id] for pair_id in order.scalars()]


def list_answers(tx: Tx, own: Collection[Pair]) -> list[ResearchAnswer]:
    """What a client answered whose pairs in a programme these are, oldest first."""
    told = research_answers.c
    query = select(told.version, told.agreed, told.answered_at).where(told.pair_id.in_([each.id for each in own]))
    rows = tx.conn.execute(query.distinct().order_by(told.answered_at, told.agreed.desc())).all()
    return [ResearchAnswer(row.version, row.agreed, row.answered_at) for row in rows]


def since_the_last_no(answers: Sequence[ResearchAnswer]) -> list[ResearchAnswer]:
    """The yeses that no later no has taken back, oldest first."""
    noes = [place for place, each in enumerate(answers) if not each.agreed]
    return list(answers[noes[-1] + 1 :] if noes else answers)


def holds(answers: Sequence[ResearchAnswer], version: str) -> bool:
    """Whether what was answered last is a yes to this version."""
    return bool(answers) and answers[-1].agreed and answers[-1].version == version
