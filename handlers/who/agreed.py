"""What a client agreed to, and whether that is still what their programme does: its meaning, not its commas.

A consent's version says which text of this program it was, in which edition of the programme's own words, and whether
supervisors may read: `1`, `1r`, `1.2`, `1.2r`. Supervisors who read no more leave a consent valid.
"""

from storage.database import Tx
from storage.pairs import READ_BY_SUPERVISORS, Pair, PairState
from storage.programmes import Programme, Terms, get_terms
from storage.research import Study

CONSENT_VERSION = "1"  # grows when what clients agree to changes
RESEARCH_VERSION = "1"  # the same for the question about research, which is another one


def consent_version(programme: Programme | Terms) -> str:
    """Which text a client of this programme agrees to now."""
    edition = f".{programme.edition}" if programme.edition > 1 else ""
    return f"{CONSENT_VERSION}{edition}{READ_BY_SUPERVISORS if programme.supervisors_read else ''}"


def valid_versions(programme: Programme | Terms) -> list[str]:
    """The versions that cover all that this programme does now."""
    now = consent_version(programme)
    return [now] if programme.supervisors_read else [now, now + READ_BY_SUPERVISORS]


def edition_in(version: str) -> int:
    """The edition of the programme's words that a version names."""
    _, _, edition = version.removesuffix(READ_BY_SUPERVISORS).partition(".")
    return int(edition or 1)


def text_in(version: str) -> str:
    """The version of this program's own text that a version names."""
    return version.removesuffix(READ_BY_SUPERVISORS).partition(".")[0]


def agrees(tx: Tx, pair: Pair) -> bool:
    """Whether this client takes part, and agreed to what holds now: before that nothing new happens."""
    if pair.state is not PairState.ACTIVE:
        return False
    return pair.consent_version in valid_versions(get_terms(tx, pair.programme_id))


def research_version(study: Study) -> str:
    """Which question about research a client of this programme answers now."""
    return f"{RESEARCH_VERSION}.{study.number}"
