"""`/privacy`: what is kept about a client, who sees it and for how long, and what they can do about it."""

from handlers.clients import forget
from handlers.clients.mydata import start_my_data
from handlers.clients.research import research_told
from handlers.ground.routes import command, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.joining.consent import change_called, supervisors_see, who_sees
from handlers.joining.recorded import recorded, recorded_button
from handlers.who.acting import therapist_in_charge
from handlers.who.agreed import agrees
from handlers.who.called import therapist_name, therapist_of
from storage import pairs, programmes
from storage.pairs import Pair, PairState


@command("privacy")
def on_privacy(turn: Turn, argument: str = "") -> Show:
    """`/privacy`."""
    return show(privacy)


@view
def privacy(turn: Turn) -> Screen:
    """What is kept, who sees it, and for how long."""
    words, own = turn.words, pairs.list_pairs_of_client(turn.tx, turn.person.id)
    blocks: list[str] = []
    for pair in own:
        if pair.consented_at is None:
            message = "privacy-not-agreed-closed" if pair.state is PairState.CLOSED else "privacy-not-agreed"
            blocks.append(words(message, therapist=therapist_name(turn, pair)))
            continue
        if pair.state is PairState.MOVED:
            message = "privacy-moved" if therapist_in_charge(turn.tx, pair) is None else "privacy-moved-read"
            blocks.append(words(message, therapist=therapist_of(turn, pair)))
            continue
        programme = programmes.get_programme(turn.tx, pair.programme_id)
        if therapist_in_charge(turn.tx, pair) is None:
            values = {"programme": programme.name, "contact": programme.contact}
            blocks.append(words("privacy-nobody", therapist=therapist_of(turn, pair), **values))
            continue
        blocks.append(
            words(
                "privacy", therapist=therapist_of(turn, pair), programme=programme.name,
                readers=programme.comment_readers, contact=programme.contact,
                supervisors=supervisors_see(read=pair.supervisors_read and programme.supervisors_read),
                sees=who_sees(turn, pair, therapist_of(turn, pair)),
            )
        )  # fmt: skip
        if pair.state is PairState.CLOSED:
            blocks.append(words("privacy-closed"))
        if pair.state is PairState.ACTIVE and not agrees(turn.tx, pair):
            blocks.append(words("privacy-asked-anew"))
    work = recorded_button(turn)
    if not blocks:
        return recorded(turn) if work else Screen(words("own-nothing"))
    read = button(words.plain("button-my-data"), start_my_data)
    erase = button(words.plain("button-forget"), forget.start_forget)
    called = [_called_button(turn, pair) for pair in own if pair.state is PairState.ACTIVE]
    agreed = any(pair.consented_at is not None for pair in own)
    kept = words("privacy-all" if agreed else "privacy-before")
    said, choose = research_told(turn, own)
    text = "\n\n".join([*blocks, *said, kept])
    return Screen(text, column(read, *called, *choose, *work, erase), private=True)


def _called_button(turn: Turn, pair: Pair) -> Button:
    label = turn.words.plain("button-change-called", therapist=therapist_of(turn, pair))
    return button(label, change_called, pair=pair.id)
