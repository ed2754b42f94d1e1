"""Records of other centres beside a programme's own: as they came, under pseudonyms of this programme's."""

from collections.abc import Iterator

from reports.research.pseudonyms import Pseudonyms
from reports.research.records import Record
from storage import centres
from storage.centres import Centre, CentreRecord
from storage.check_ins import CheckInState
from storage.database import Tx
from storage.pairs import ProblemArea
from storage.programmes import Programme
from storage.sessions import Modality, Source


def list_pooled(tx: Tx, programme: Programme, question: str, said: str) -> tuple[list[Record], int]:
    """The records of other centres whose clients said yes to this question about this research; and of how many centres
    there are some whose clients did to something else.
    """
    there = centres.list_centres(tx, programme.id)
    same = [each for each in there if (each.question, each.said) == (question, said)]
    return [record for each in same for record in _of_centre(tx, programme, each)], len(there) - len(same)


def _of_centre(tx: Tx, programme: Programme, centre: Centre) -> Iterator[Record]:
    names = Pseudonyms(tx.keys, programme.id)
    return (record_of(each, centre.origin, names) for each in centres.list_records(tx, centre.id))


def record_of(record: CentreRecord, origin: str, names: Pseudonyms | None) -> Record:
    """One of them; without names of one's own, under those that it came with. ValueError where it says what is none."""

    def called(kind: str, name: str) -> str:
        return name if names is None else names.of(kind, f"{origin}/{name}")

    return Record(
        key=called("record", record.reference),
        centre=origin if names is None else names.of("organisation", origin),
        pair=called("pair", record.pair),
        client=called("client", record.client),
        therapist=called("therapist", record.therapist),
        session=record.session,
        day=record.day,
        modality=Modality(record.modality),
        source=Source(record.source),
        problem_area=None if record.problem_area is None else ProblemArea(record.problem_area),
        check_in=None if record.check_in is None else CheckInState(record.check_in),
        instrument=record.instrument,
        instrument_version=record.instrument_version,
        answers=record.answers,
        score=record.score,
    )
