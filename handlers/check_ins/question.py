"""What a question says: its words, about this pair's therapist."""

from handlers.ground.items import CAME_UP
from handlers.ground.turn import Turn
from handlers.who.called import therapist_of, therapist_told_apart
from storage.check_ins import CheckIn
from storage.pairs import PairState, get_pair, list_pairs_of_client


def with_whom(turn: Turn, check_in: CheckIn) -> str:
    """For somebody who goes to several therapists: which of them it is about."""
    active = [each for each in list_pairs_of_client(turn.tx, turn.person.id) if each.state is PairState.ACTIVE]
    if len(active) < 2:
        return ""
    return turn.words("check-in-with", therapist=therapist_told_apart(turn, get_pair(turn.tx, check_in.pair_id)))


def question_text(turn: Turn, check_in: CheckIn, item: str) -> str:
    """The words of a question, about this pair's therapist."""
    name = f"item-came-up-{check_in.asks_came_up}" if item == CAME_UP else f"item-{item.replace('_', '-')}"
    return turn.words(name, therapist=therapist_of(turn, get_pair(turn.tx, check_in.pair_id)))
