"""What is handed to whoever talks to Telegram, and what they say became of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from handlers.ground.commands import Menu
from handlers.ground.render import Rendered
from storage.outgoing import Outgoing


@dataclass(frozen=True)
class Room:
    """How much may be under way more: so many `messages`, none to those who are `resting`, and so many `edits`.

    `pausing`: to whom nothing but an alert may leave. `busy`: the rows that are under way.
    """

    messages: int
    edits: int
    resting: Collection[int] = ()
    pausing: Collection[int] = ()
    busy: Collection[int] = ()


@dataclass(frozen=True)
class Ready:
    """A claimed row, ready for Telegram: a screen, a menu of commands, or neither for a deletion.

    With a `fault` it cannot be shown.
    """

    row: Outgoing
    chat_id: int
    rendered: Rendered | None
    fault: Exception | None = None
    menu: Menu | None = None


@dataclass(frozen=True)
class Sent:
    """It happened, or must be taken to have happened; `message_id` is the new message's, where known. `stays`: what was
    to be deleted is there for good.
    """

    message_id: int | None = None
    stays: bool = False


@dataclass(frozen=True)
class PutOff:
    """Not now: it rests until then. `attempted`: it may have happened. `failed`: it counts as a failure of its own.

    `whole_lane`: what else is due of its kind in its chat rests as long.
    """

    until: datetime
    attempted: bool
    failed: bool = True
    whole_lane: bool = False


@dataclass(frozen=True)
class Ended:
    """It can never happen, for this reason."""

    error: str


Step = Sent | PutOff | Ended
