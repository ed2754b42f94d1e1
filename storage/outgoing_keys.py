"""The keys of outgoing rows: what is one and the same thing has one key, and is written once.

A key begins with what it is about, and goes on with the ids of those things; where it can happen again, with the
instant. Rows of earlier versions wait under these keys: what stands here is not changed, it is added to.
"""

from storage.database import Tx


class About:
    """How keys begin."""

    # what clients are asked, and what becomes of its messages
    CHECK_IN = "check_in"
    REMINDER = "reminder"
    AGAIN = "again"  # an open check-in comes back with somebody who can be reached again
    LEFT_OPEN = "left open"
    REPLACED = "replaced"
    MOVED = "moved"  # to another message, or to a client's other account
    REPORTED = "reported"  # *Undo* goes
    # alerts
    ALERT = "alert"
    WENT_ON = "went on"
    ESCALATION = "escalation"
    REMIND = "remind"
    CHART = "chart"
    # who comes and goes
    JOINED = "joined"
    STOPPED = "stopped"
    LEFT = "left"
    ENDED = "ended"  # a pair is closed
    CLOSED = "closed"  # the same, for who stands in
    REOPENED = "reopened"
    RESTS = "rests"
    DEATH = "death"
    CONSENT = "consent"
    RESEARCH = "research"
    UNREACHABLE = "unreachable"
    BACK = "back"
    ALONE = "alone"
    STAND_IN = "stand_in"
    CAME = "came"
    WENT = "went"
    MOVES = "moves"
    ACCOUNT = "account"
    CODE = "code"
    AWAY = "away"
    DIGEST = "digest"
    CALENDAR = "calendar"
    CADENCE = "cadence"
    OWN_VIEW = "own view"
    BURNT = "burnt"
    FIGURES = "figures"  # a report that was asked for is made
    COMMANDS = "commands"
    # what is said at once, and what goes out of a chat
    REPLY = "reply"
    ANEW = "anew"
    NOT_SHOWN = "not shown"
    PUT_AWAY = "put away"
    TYPED = "typed"
    LASTED = "lasted"
    TAKEN_BACK = "taken back"
    ERASED = "erased"


def key_of(about: str, *parts: object) -> str:
    """The key of this one thing."""
    return ":".join([about, *map(str, parts)])


def key_now(tx: Tx, about: str, *parts: object) -> str:
    """The key of what happens to this thing now, and may happen to it again.

    Within a transaction, which has one instant, it is written once. Two transactions about the same thing are further
    apart than the microsecond that an instant tells: the first is on the disk before the second begins.
    """
    return key_of(about, *parts, tx.now.isoformat())
