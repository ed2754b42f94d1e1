"""The steps of a check-in, and what every tap on one has in common."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, Generic, ParamSpec

from handlers.ground.screen import Button, Show, named
from handlers.ground.turn import Turn
from handlers.who.agreed import agrees
from handlers.who.rights import Do, get_proven
from storage import check_ins, outgoing, people
from storage.check_ins import CheckIn, CheckInState
from storage.database import Tx
from storage.outgoing import Purpose, Urgency
from storage.outgoing_keys import About, key_of
from storage.pairs import PairState, get_pair
from storage.people import Person
from storage.tapped import read_for_tap

P = ParamSpec("P")

FIRST, CONNECTION, LOOK = "first", "connection", "look"
UNSENT = "unsent"
COMMENT, TYPING, GOT, WISH, DONE = "comment", "typing", "got", "wish", "done"
CHECK_IN_PROMPT, CHECK_IN_SCREEN, CHECK_IN_MOVED = "check_in_prompt", "check_in_screen", "check_in_moved"
CHECK_IN_VIEWS = (CHECK_IN_PROMPT, CHECK_IN_SCREEN)
"""What a new message of a check-in shows, where it is asked or goes on."""
CONSENT_AGAIN = "consent_again"


class Step(Generic[P]):
    """An action made of a function that changes an own check-in in one of some states and returns its next step.

    The action proves that the person owns the check-in, does nothing when the button is older than the screen
    the check-in stands at, and always shows where it stands then; where the consent is an older one, it asks first.
    `P` is what it takes besides, by name.
    """

    __name__: str

    def __init__(
        self, change: Callable[Concatenate[Turn, CheckIn, P], str | None], states: tuple[CheckInState, ...]
    ) -> None:
        update_wrapper(self, change)
        self._change: Callable[..., str | None] = change
        self._states = states

    def __call__(self, turn: Turn, *, check_in: int, version: int, **args: Any) -> Show:
        """The tap."""
        read_for_tap(turn.tx, turn.person.id, check_in)
        found = own_check_in(turn, check_in)
        if not _agreed(turn, found):
            return Show(CONSENT_AGAIN, {"pair": found.pair_id}, new=True)
        if found.version == version and found.state in self._states:
            move_here(turn, found)
            step = self._change(turn, found, **args)
            if step is not None:
                check_ins.mark_step(turn.tx, found, step, turn.message_id)
        return Show(CHECK_IN_SCREEN, {"check_in": check_in})


def step_of_check_in(
    *states: CheckInState,
) -> Callable[[Callable[Concatenate[Turn, CheckIn, P], str | None]], Step[P]]:
    """Make it a step of a check-in in one of these states."""
    return lambda change: Step(change, states)


open_step = step_of_check_in(CheckInState.PROMPTED)
after_step = step_of_check_in(CheckInState.SENT)


def own_check_in(turn: Turn, check_in: int) -> CheckIn:
    """This check-in, proven to be the person's own. Raises NotAllowed."""
    return get_proven(turn, Do.ANSWER, check_ins.get_check_in, check_in)


def client_of(tx: Tx, check_in: CheckIn) -> Person | None:
    """Whose check-in it is, while there is somebody."""
    client_id = get_pair(tx, check_in.pair_id).client_id
    return None if client_id is None else people.get_person(tx, client_id)


def move_here(turn: Turn, check_in: CheckIn) -> None:
    """It stands on the tapped message from now on; the one on which it stood says so."""
    before = check_in.message_id
    if turn.message_id is None or before == turn.message_id:
        return
    if before is not None:
        outgoing.cancel(turn.tx, key_of(About.MOVED, check_in.id, turn.message_id))
        outgoing.replace_outgoing(
            turn.tx, key_of(About.MOVED, check_in.id, before), Purpose.COLLAPSE, turn.person.id, due_at=turn.now,
            urgency=Urgency.PROMPT, view=CHECK_IN_MOVED, message_id=before,
        )  # fmt: skip
    check_ins.mark_message(turn.tx, check_in.id, turn.message_id)


def _agreed(turn: Turn, check_in: CheckIn) -> bool:
    """Nothing is gone on with before a client who takes part has agreed to what holds now."""
    pair = get_pair(turn.tx, check_in.pair_id)
    return pair.state is not PairState.ACTIVE or agrees(turn.tx, pair)


def step_button(
    turn: Turn, check_in: CheckIn, label: str, action: Step[P], *unnamed: P.args, **args: P.kwargs
) -> Button:
    """A button for an action on this check-in as it stands now."""
    about = {"check_in": check_in.id, "version": check_in.version}
    return Button(turn.words.plain(label), action.__name__, named(unnamed, about | args))
