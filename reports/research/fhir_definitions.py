"""What goes along with records as FHIR resources: our own codes, because no published one fits, and one extension."""

from collections.abc import Sequence
from typing import Any

from reports.research.codebook import Asked, Given
from storage.pairs import ProblemArea
from storage.sessions import Modality, Source

CODES = "urn:uuid:d9a70f8e-5e9d-44c9-9f6a-71704f24e559"
NUMBER = "urn:uuid:5d7c1a52-64c9-4d38-9a0e-0f5c1f7a9b3e"
"""The extension of an encounter that says which session of the two it was."""
SCORE, SCORED = "score", "mean of the scored items, each as percent of its range"
_WHICH = "which session of the client with this therapist it was, from 1"


def words(code: str) -> str:
    """One of our codes, as people write it."""
    return code.replace("_", " ")


def research_code(given: Given) -> tuple[str, str]:
    """The question to which clients said yes: its code, and what that means."""
    return f"research-{given.question}", f"research, as asked in version {given.question}"


def number_of_session() -> dict[str, Any]:
    """What the extension of an encounter is."""
    return {
        "resourceType": "StructureDefinition",
        "id": "session-number",
        "url": NUMBER,
        "version": "1",
        "name": "SessionNumber",
        "status": "active",
        "description": _WHICH,
        "fhirVersion": "4.0.1",
        "kind": "complex-type",
        "abstract": False,
        "context": [{"type": "element", "expression": "Encounter"}],
        "type": "Extension",
        "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension",
        "derivation": "constraint",
        "differential": {
            "element": [
                {"id": "Extension", "path": "Extension", "short": _WHICH, "min": 0, "max": "1"},
                {"id": "Extension.extension", "path": "Extension.extension", "max": "0"},
                {"id": "Extension.url", "path": "Extension.url", "fixedUri": NUMBER},
                {
                    "id": "Extension.value[x]",
                    "path": "Extension.value[x]",
                    "min": 1,
                    "type": [{"code": "positiveInt"}],
                },
            ]
        },
    }


def code_system(asked: Sequence[Asked], given: Given) -> dict[str, Any]:
    """All of our codes, with what they mean."""
    kinds = (("modality", Modality), ("source", Source), ("problem_area", ProblemArea))
    closed = {f"{name}-{each}": words(each) for name, kind in kinds for each in kind}
    options = {f"{each.id}-{value}": label for each in asked for value, label in each.options.items()}
    told = {SCORE: SCORED, **dict([research_code(given)]), **options, **closed}
    return {
        "resourceType": "CodeSystem",
        "id": "alliance-check-ins",
        "url": CODES,
        "version": "1",
        "name": "AllianceCheckIns",
        "status": "active",
        "caseSensitive": True,
        "content": "complete",
        "concept": [{"code": code, "display": display} for code, display in told.items()],
    }
