"""Records that were exported are what `import-history` reads, so that a study's rows become a database's again."""

import csv
import io

from bot.import_history import take_history
from bot.importing import Usual, Wishes
from bot.written import Written
from handlers.ground.turn import Site
from handlers.who.agreed import consent_version
from storage import check_ins, pairs, people, programmes, sessions
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.pairs import Pair
from storage.people import Role
from tests.bot.test_export import _logs_as_before, export, lived, table
from tests.stage import Stage

__all__ = ["_logs_as_before"]  # a fixture
SOUTH = "South Clinic"


def settle_in(tx: Tx, row: dict[str, str]) -> Pair:
    """Another programme, with a therapist and a client called as in the records, who have both agreed."""
    programme = programmes.add_programme(
        tx, SOUTH, language="en", zone="UTC", signpost="112", contact="C", comment_readers="R", asks_outcome=True
    )
    therapist, client = (people.add_person(tx, tx.new_id(), language="en", zone="UTC") for _ in range(2))
    people.add_role(tx, therapist.id, programme.id, Role.THERAPIST)
    people.set_name(tx, therapist.id, programme.id, Role.THERAPIST, row["therapist"])
    pair = pairs.add_pair(tx, programme.id, therapist.id, row["client"])
    pairs.mark_opened(tx, pair.id, client.id)
    pairs.mark_consented(tx, pair.id, consent_version(programme))
    return pairs.get_pair(tx, pair.id)


def in_north(tx: Tx) -> Pair:
    """The pair of the cast."""
    programme = programmes.find_programme(tx, "North Clinic")
    (pair,) = pairs.list_pairs_of_programme(tx, 0 if programme is None else programme.id)
    return pair


def scored(tx: Tx, pair: Pair, state: CheckInState) -> list[tuple[object, ...]]:
    """How each was held, its score, and what was answered but for what stands apart from the score."""

    def told(check_in: CheckIn) -> tuple[object, ...]:
        answers = check_ins.list_answers(tx, check_in.id)
        kept = {item: value for item, value in answers.items() if item not in ("came_up", "tension")}
        held = sessions.get_session(tx, check_in.session_id)
        return held.modality, check_in.instrument, check_in.instrument_version, check_in.percent, kept

    return [told(each) for each in check_ins.list_of_pair(tx, pair.id, state)]


async def test_scores_and_answers_are_the_same_rows_again(cast: Stage) -> None:
    await lived(cast)
    await export(cast)
    rows = table(cast.folder / "records" / "records.csv")
    file = cast.folder / "again.csv"
    agreed = cast.clock().date().isoformat()
    text = io.StringIO()
    writer = csv.DictWriter(text, [*rows[0], "agreed"])
    writer.writeheader()
    writer.writerows({**row, "agreed": agreed} for row in rows)
    file.write_text(text.getvalue(), encoding="utf-8")
    db = cast.app.db
    south = await db.write(lambda tx: settle_in(tx, rows[0]))
    for new in (2, 0):
        done = await take_history(db, Site("a_bot"), file, Written(), Usual(programme=SOUTH), Wishes(some=True))
        assert (done.new, done.refused_rows) == (new, 1), list(done.lines(Wishes(some=True)))
    was = await db.read(lambda tx: scored(tx, in_north(tx), CheckInState.SENT))
    assert len(was) == 2
    assert await db.read(lambda tx: scored(tx, south, CheckInState.EARLIER)) == was
