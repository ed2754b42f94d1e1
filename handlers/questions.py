"""What a check-in asks, in whose words, and what every tap on one has in common."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, Generic, ParamSpec

from handlers.acting import colleague_name, therapist_in_charge, told_apart
from handlers.agreed import agrees
from handlers.rights import Do, prove
from handlers.screen import Button, Show, named
from handlers.turn import Turn
from storage import check_ins
from storage.check_ins import CheckIn, CheckInState
from storage.pairs import Pair, PairState, get_pair, list_pairs_of_client

P = ParamSpec("P")

FIRST, CONNECTION, CAME_UP, LOOK = "first", "connection", "came_up", "look"
UNSENT = "unsent"
COMMENT, TYPING, GOT, WISH, DONE = "comment", "typing", "got", "wish", "done"
CAME_UP_OPTIONS = ("yes_helped", "yes_not", "no")
CHECK_IN_SCREEN, CONSENT_AGAIN = "check_in_screen", "consent_again"


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
        found = own_check_in(turn, check_in)
        if not _agreed(turn, found):
            return Show(CONSENT_AGAIN, {"pair": found.pair_id}, new=True)
        if found.version == version and found.state in self._states:
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
    found = check_ins.get_check_in(turn.tx, check_in)
    prove(turn.tx, turn.person, Do.ANSWER, found)
    return found


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


def questions(turn: Turn, check_in: CheckIn) -> tuple[str, ...]:
    """The ids of what this check-in asks, in order: perhaps `came_up`, the scored items, the one apart."""
    instrument = turn.site.instrument
    apart = () if instrument.apart is None else (instrument.apart.id,)
    opening = (CAME_UP,) if check_in.asks_came_up else ()
    return opening + tuple(item.id for item in instrument.items) + apart


def options_of(turn: Turn, item: str) -> list[tuple[int, str]]:
    """The options of a question as (value, message id), in order."""
    instrument = turn.site.instrument
    if item == CAME_UP:
        return [(i, f"came-up-{option.replace('_', '-')}") for i, option in enumerate(CAME_UP_OPTIONS)]
    if instrument.apart is not None and item == instrument.apart.id:
        return [(i, f"{item}-{o.replace('_', '-')}") for i, o in enumerate(instrument.apart.options)]
    scored = next(each for each in instrument.items if each.id == item)
    return [(value, f"scale-{value}") for value in range(scored.low, scored.high + 1)]


def therapist_of(turn: Turn, pair: Pair) -> str:
    """What this client calls the therapist."""
    return pair.therapist_called or turn.words("your-therapist")


def therapist_told_apart(turn: Turn, pair: Pair) -> str:
    """The same, where several are named side by side: of two whom the client calls alike, since when each is theirs."""
    name = therapist_of(turn, pair)
    beside = [each for each in list_pairs_of_client(turn.tx, turn.person.id) if each.state is PairState.ACTIVE]
    alike = [each for each in beside if therapist_of(turn, each).casefold() == name.casefold()]
    since = {each.id: each.consented_at or turn.now for each in alike}
    return told_apart(turn, name, since.get(pair.id, turn.now), list(since.values()))


def reader_of(turn: Turn, pair: Pair) -> tuple[str, str]:
    """Whether what this client says reaches anybody now (`there`, `unreached`, `nobody`), and whom, in their words."""
    person = therapist_in_charge(turn.tx, pair)
    if person is None:
        return "nobody", therapist_of(turn, pair)
    own = person.id == pair.therapist_id
    name = therapist_of(turn, pair) if own else colleague_name(turn, person.id, pair.programme_id)
    return ("there" if person.unreachable_at is None else "unreached"), name


def with_whom(turn: Turn, check_in: CheckIn) -> str:
    """For somebody who goes to several therapists: which of them it is about."""
    active = [each for each in list_pairs_of_client(turn.tx, turn.person.id) if each.state is PairState.ACTIVE]
    if len(active) < 2:
        return ""
    return turn.words("check-in-with", therapist=therapist_told_apart(turn, get_pair(turn.tx, check_in.pair_id)))


def question_text(turn: Turn, check_in: CheckIn, item: str) -> str:
    """The words of a question, about this pair's therapist."""
    name = f"item-came-up-{check_in.asks_came_up}" if item == CAME_UP else f"item-{item}"
    return turn.words(name, therapist=therapist_of(turn, get_pair(turn.tx, check_in.pair_id)))


def answer_words(turn: Turn, item: str, value: int | None) -> str:
    """An answer in the words of its option."""
    return turn.words("rather-not-said" if value is None else dict(options_of(turn, item))[value])
