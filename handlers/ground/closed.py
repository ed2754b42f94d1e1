"""What stays of a message that is over."""

from handlers.ground.routes import view
from handlers.ground.screen import Screen
from handlers.ground.turn import Turn


@view
def closed(turn: Turn) -> Screen:
    """What stays of a message that is this person's no longer."""
    return Screen(turn.words("closed"))
