"""What a client agreed to, and whether that is still what their programme does: its meaning, not its commas.

A consent's version says which text of this program it was, in which edition of the programme's own words, whether
clients are asked how they have been (`o`), and whether supervisors may read (`r`): `1`, `1r`, `1.2`, `1.2or`. What is
asked no more, and supervisors who read no more, leave a consent valid.
"""

from storage.database import Tx
from storage.pairs import ASKS_OUTCOME, READ_BY_SUPERVISORS, Pair, PairState
from storage.programmes import Programme, get_programme
from storage.research import Study

CONSENT_VERSION = "1"  # grows when what clients agree to changes
RESEARCH_VERSION = "1"  # the same for the question about research, which is another one


def consent_version(programme: Programme) -> str:
    """Which text a client of this programme agrees to now."""
    return valid_versions(programme)[0]


def valid_versions(programme: Programme) -> list[str]:
    """The versions that cover all that this programme does now: first that in which nothing else is agreed to."""
    edition = f".{programme.edition}" if programme.edition > 1 else ""
    asks = [ASKS_OUTCOME] if programme.asks_outcome else ["", ASKS_OUTCOME]
    reads = [READ_BY_SUPERVISORS] if programme.supervisors_read else ["", READ_BY_SUPERVISORS]
    return [f"{CONSENT_VERSION}{edition}{ask}{read}" for ask in asks for read in reads]


def edition_in(version: str) -> int:
    """The edition of the programme's words that a version names."""
    return int(_words_in(version)[1] or 1)


def text_in(version: str) -> str:
    """The version of this program's own text that a version names."""
    return _words_in(version)[0]


def asks_outcome_in(version: str) -> bool:
    """Whether a version says that the client is asked how they have been."""
    return ASKS_OUTCOME in version


def _words_in(version: str) -> tuple[str, str]:
    text, _, edition = version.rstrip(ASKS_OUTCOME + READ_BY_SUPERVISORS).partition(".")
    return text, edition


def agrees(tx: Tx, pair: Pair) -> bool:
    """Whether this client takes part, and agreed to what holds now: before that nothing new happens."""
    if pair.state is not PairState.ACTIVE:
        return False
    return pair.consent_version in valid_versions(get_programme(tx, pair.programme_id))


def research_version(study: Study) -> str:
    """Which question about research a client of this programme answers now."""
    return f"{RESEARCH_VERSION}.{study.number}"
