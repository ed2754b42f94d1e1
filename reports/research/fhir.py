"""Records as FHIR R4 resources: questions and answers, a score derived from them, and the session in which they arose.

No published code fits these items, and none is made up: they have a code system of their own, which goes along.
Canonical addresses are UUIDs, because a web address would have to be somebody's for good.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from reports.research.codebook import Asked, Given, artificial_day
from reports.research.fhir_definitions import (
    CODES,
    NUMBER,
    SCORE,
    SCORED,
    code_system,
    number_of_session,
    research_code,
    words,
)
from reports.research.records import Record
from scoring.instrument import Instrument
from storage.sessions import Modality

Resource = dict[str, Any]
PEOPLE = "urn:uuid:2c98917c-9475-4fe4-a5d7-53238f62853d"
SESSIONS = "urn:uuid:3da88461-9522-4daa-bf65-37b928cdce96"
_QUESTIONNAIRES = UUID("da4a8ad1-b78e-4d14-b014-69dbb6ae58b9")
_TERMS = "http://terminology.hl7.org/CodeSystem"
_ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
_ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
_PSEUDONYMOUS = {"security": [{"system": f"{_TERMS}/v3-ObservationValue", "code": "PSEUDED"}]}


@dataclass(frozen=True)
class Questions:
    """What is asked in this instrument, to which the options of the answers belong."""

    instrument: Instrument
    asked: Sequence[Asked]

    def of(self, record: Record) -> Mapping[str, Asked]:
        """By item; nothing where the record is of another instrument, or another version."""
        mine = (record.instrument, record.instrument_version) == (self.instrument.id, self.instrument.version)
        return {each.id: each for each in self.asked} if mine else {}


def resources(records: Sequence[Record], questions: Questions, given: Given) -> dict[str, Iterator[Resource]]:
    """All of them by kind, made one by one as they are asked for."""
    sent = [each for each in records if each.answers]
    return {
        "CodeSystem": iter([code_system(questions.asked, given)]),
        "Questionnaire": _questionnaires(sent, questions),
        "StructureDefinition": iter([number_of_session()]),
        "Organization": _all_known("Organization", (each.centre for each in records)),
        "Patient": _all_known("Patient", (each.client for each in records)),
        "Consent": (_consent(each, given) for each in dict.fromkeys(each.client for each in records)),
        "Practitioner": _all_known("Practitioner", (each.therapist for each in records)),
        "Encounter": map(_encounter, records),
        "QuestionnaireResponse": (_response(each, questions) for each in sent),
        "Observation": (_observation(each, each.score) for each in sent if each.score is not None),
    }


def _all_known(kind: str, names: Iterable[str]) -> Iterator[Resource]:
    """Each of whom nothing is told but the pseudonym."""
    for name in dict.fromkeys(names):
        identifier = {"system": PEOPLE, "value": name}
        yield {"resourceType": kind, "id": name, "meta": _PSEUDONYMOUS, "identifier": [identifier]}


def _consent(client: str, given: Given) -> Resource:
    """That this client said yes, and to what; not when: a date would be one."""
    return {
        "resourceType": "Consent",
        "id": client,
        "meta": _PSEUDONYMOUS,
        "status": "active",
        "scope": {"coding": [{"system": f"{_TERMS}/consentscope", "code": "research"}]},
        "category": [{"coding": [{"system": f"{_TERMS}/consentcategorycodes", "code": "research"}]}],
        "patient": {"reference": f"Patient/{client}"},
        "policyRule": {"coding": [_own(*research_code(given))], "text": given.said},
        "provision": {"type": "permit", "purpose": [{"system": f"{_TERMS}/v3-ActReason", "code": "HRESCH"}]},
    }


def _about(record: Record) -> Resource:
    return {
        "subject": {"reference": f"Patient/{record.client}"},
        "encounter": {"reference": f"Encounter/{record.key}"},
    }


def _own(code: str, display: str) -> Resource:
    return {"system": CODES, "code": code, "display": display}


def _encounter(record: Record) -> Resource:
    virtual = record.modality is not Modality.IN_PERSON
    day = artificial_day(record)
    found: Resource = {
        "resourceType": "Encounter",
        "id": record.key,
        "meta": _PSEUDONYMOUS,
        "extension": [{"url": NUMBER, "valuePositiveInt": record.session}],
        "identifier": [{"system": SESSIONS, "value": record.key}],
        "status": "finished",
        "class": {"system": f"{_TERMS}/v3-ActCode", "code": "VR" if virtual else "AMB"},
        "type": [
            {"coding": [_own(f"modality-{record.modality}", words(record.modality))]},
            {"coding": [_own(f"source-{record.source}", words(record.source))]},
        ],
        "subject": {"reference": f"Patient/{record.client}"},
        "participant": [{"individual": {"reference": f"Practitioner/{record.therapist}"}}],
        "period": {"start": day, "end": day},
        "serviceProvider": {"reference": f"Organization/{record.centre}"},
    }
    if record.problem_area is not None:
        area = record.problem_area
        found["reasonCode"] = [{"coding": [_own(f"problem_area-{area}", words(area))]}]
    return found


def _canonical(instrument: str | None) -> str:
    return f"urn:uuid:{uuid5(_QUESTIONNAIRES, str(instrument))}"


def _response(record: Record, questions: Questions) -> Resource:
    known = questions.of(record)
    order = [*(item for item in known if item in record.answers), *sorted(set(record.answers) - set(known))]
    return {
        "resourceType": "QuestionnaireResponse",
        "id": record.key,
        "meta": _PSEUDONYMOUS,
        "questionnaire": f"{_canonical(record.instrument)}|{record.instrument_version}",
        "status": "completed",
        **_about(record),
        "authored": artificial_day(record),
        "source": {"reference": f"Patient/{record.client}"},
        "item": [_answer(item, record.answers[item], known.get(item)) for item in order],
    }


def _answer(item: str, value: int | None, asked: Asked | None) -> Resource:
    if value is None:
        return {"linkId": item, "extension": [{"url": _ABSENT, "valueCode": "asked-declined"}]}
    if asked is None or value not in asked.options:
        return {"linkId": item, "answer": [{"valueInteger": value}]}
    option = {**_ordinal(value), **_own(f"{item}-{value}", asked.options[value])}
    return {"linkId": item, "answer": [{"valueCoding": option}]}


def _ordinal(value: int) -> Resource:
    return {"extension": [{"url": _ORDINAL, "valueDecimal": value}]}


def _observation(record: Record, score: float) -> Resource:
    survey = {"system": f"{_TERMS}/observation-category", "code": "survey"}
    percent = {"value": score, "unit": "%", "system": "http://unitsofmeasure.org", "code": "%"}
    return {
        "resourceType": "Observation",
        "id": record.key,
        "meta": _PSEUDONYMOUS,
        "status": "final",
        "category": [{"coding": [survey]}],
        "code": {"coding": [_own(SCORE, SCORED)]},
        **_about(record),
        "effectiveDateTime": artificial_day(record),
        "valueQuantity": percent,
        "derivedFrom": [{"reference": f"QuestionnaireResponse/{record.key}"}],
    }


def _questionnaires(sent: Sequence[Record], questions: Questions) -> Iterator[Resource]:
    """One for each instrument and version. Of what is asked no more, or elsewhere, there are ids alone."""
    asked: dict[tuple[str, int], dict[str, Asked]] = {}
    answered: dict[tuple[str, int], set[str]] = defaultdict(set)
    for each in sent:
        key = str(each.instrument), each.instrument_version or 1
        asked.setdefault(key, dict(questions.of(each)))
        answered[key] |= each.answers.keys()
    for (instrument, version), items in sorted(asked.items()):  # in no order of the records, and so of the pseudonyms
        others = sorted(answered[instrument, version] - items.keys())
        items |= {item: Asked(item, None, {}, scored=False) for item in others}
        licence = {"copyright": questions.instrument.licence} if instrument == questions.instrument.id else {}
        yield {
            "resourceType": "Questionnaire",
            "id": f"{instrument}-{version}".replace("_", "-"),
            "url": _canonical(instrument),
            "version": str(version),
            "name": f"CheckIn_{instrument}_{version}",
            "status": "active",
            "subjectType": ["Patient"],
            **licence,
            "item": [_question(each) for each in items.values()],
        }


def _question(asked: Asked) -> Resource:
    found: Resource = {"linkId": asked.id, "type": "choice" if asked.options else "integer"}
    if asked.text is not None:
        found["text"] = asked.text
    if asked.options:
        found["answerOption"] = [
            {**_ordinal(value), "valueCoding": _own(f"{asked.id}-{value}", label)}
            for value, label in asked.options.items()
        ]
    return found
