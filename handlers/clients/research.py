"""Research: a question of its own, apart from the consent to take part, with its own yes and no, changed at any time.

Who it is put to has taken part for a day at least: it is never one step of joining. A no is asked nothing more; a yes
is to what was read, and is asked for anew when that changes. Nobody who works with the client is told.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from handlers.ground.routes import action, view
from handlers.ground.screen import Button, Screen, Show, button, column, show
from handlers.ground.turn import Turn
from handlers.who.acting import therapist_in_charge
from handlers.who.agreed import agrees, research_version
from handlers.who.called import therapist_of
from handlers.who.notice import notify
from handlers.who.rights import own_pair
from storage import closings, pairs, people, research
from storage.database import Tx, of_many
from storage.outgoing_keys import About, key_of
from storage.pairs import Pair, PairState
from storage.programmes import get_programme
from storage.research import ResearchAnswer, Study

_AFTER_JOINING = timedelta(days=1)


@of_many
def list_to_ask(tx: Tx) -> list[Callable[[], None]]:
    """What is to be done for each client who was not asked about the present research of their programme yet."""
    return [
        partial(_ask, tx, pair.id, research_version(study))
        for study in research.list_present(tx)
        for pair in research.list_not_asked(tx, study.programme_id, research_version(study), tx.now - _AFTER_JOINING)
        if _can_be_asked(tx, pair)
    ]


def _can_be_asked(tx: Tx, pair: Pair) -> bool:
    """Not during a break, nor while they have something else to agree to, nor with nobody there: later, then. Where the
    work is ending, or a client has died, not at all.
    """
    if pair.client_id is None or pair.closed_as is not None or closings.is_silent(tx, pair.client_id):
        return False
    if not agrees(tx, pair) or therapist_in_charge(tx, pair) is None:
        return False
    break_ends = people.get_person(tx, pair.client_id).paused_until
    return break_ends is None or break_ends <= tx.now


def _ask(tx: Tx, pair_id: int, version: str) -> None:
    """Ask, unless they have answered this already, with another therapist, or said no to an earlier one."""
    pair = pairs.get_pair(tx, pair_id)
    if pair.client_id is None:
        return
    own = research.pairs_of_client(tx, pair)
    for each in own:
        research.mark_asked(tx, each.id, version)
    told = research.list_answers(tx, own)
    if not told or (told[-1].agreed and told[-1].version != version):
        key = key_of(About.RESEARCH, pair.programme_id, pair.client_id, version)  # once, of several therapists
        notify(tx, people.get_person(tx, pair.client_id), key, research_question.__name__, {"pair": pair.id})


# Taps


@action
def open_research(turn: Turn, *, pair: int) -> Show:
    """The question, from /privacy or from what was answered."""
    return show(research_question, pair=own_pair(turn, pair).id)


@action
def answer_research(turn: Turn, *, pair: int, version: str, agreed: bool) -> Show:
    """Yes or no to what was read; where that has changed meanwhile, a yes has to be to what it says now."""
    found = own_pair(turn, pair)
    study, told = research.find_study(turn.tx, found.programme_id), _answers(turn, found)
    if agreed and (study is None or version != research_version(study)):
        return show(research_question, pair=pair)
    if not told or (told[-1].agreed, told[-1].version) != (agreed, version):
        own = research.pairs_of_client(turn.tx, found)  # it is about the client, and holds for each
        research.add_answer(turn.tx, [each.id for each in own], version, agreed=agreed)
        for each in own:
            research.mark_asked(turn.tx, each.id, version)
    return show(research_noted, pair=pair)


# Screens


def _answers(turn: Turn, pair: Pair) -> list[ResearchAnswer]:
    return research.list_answers(turn.tx, research.pairs_of_client(turn.tx, pair))


@view
def research_question(turn: Turn, *, pair: int) -> Screen:
    """What the research is, what would be given to it and what never, and that nothing hangs on the answer."""
    found, words = own_pair(turn, pair), turn.words
    study, told = research.find_study(turn.tx, found.programme_id), _answers(turn, found)
    if study is None or (not told and found.state is not PairState.ACTIVE):
        return Screen(words("research-none"))
    version = research_version(study)
    yes = button(words.plain("button-research-yes"), answer_research, pair=pair, version=version, agreed=True)
    no = button(words.plain("button-research-no"), answer_research, pair=pair, version=version, agreed=False)
    text = "\n\n".join([*_so_far(turn, study, told), _question(turn, found, study, told)])
    return Screen(text, column(yes, no), private=True)


def _so_far(turn: Turn, study: Study, told: list[ResearchAnswer]) -> list[str]:
    """What they have said, and whether it still counts."""
    if not told:
        return []
    changed = told[-1].agreed and told[-1].version != research_version(study)
    said = "changed" if changed else "yes" if told[-1].agreed else "no"
    return [turn.words(f"research-so-far-{said}", day=_date(turn, told[-1]))]


def _question(turn: Turn, pair: Pair, study: Study, told: list[ResearchAnswer]) -> str:
    programme, before = get_programme(turn.tx, pair.programme_id), research.since_the_last_no(told)
    return turn.words(
        "research", programme=programme.name, study=study.said, contact=programme.contact,
        therapist=therapist_of(turn, pair), since="earlier" if before else "now",
        day=_date(turn, before[0]) if before else "",
    )  # fmt: skip


def _date(turn: Turn, answer: ResearchAnswer) -> str:
    return turn.words.long_date(answer.answered_at, turn.person.zone)


@view
def research_noted(turn: Turn, *, pair: int) -> Screen:
    """What holds now; it can be changed at once, and at any time."""
    found, words = own_pair(turn, pair), turn.words
    study, told = research.find_study(turn.tx, found.programme_id), _answers(turn, found)
    if not told:
        return research_question(turn, pair=pair)
    if told[-1].agreed and (study is None or not research.holds(told, research_version(study))):
        return research_question(turn, pair=pair)
    back = None if study is None else button(words.plain("button-reconsider"), open_research, pair=pair)
    return Screen(words(f"research-{'yes' if told[-1].agreed else 'no'}"), column(back), private=True)


def _last_given(turn: Turn, pair: Pair, answers: list[ResearchAnswer]) -> list[str]:
    """When something was given last, to whom it may have been something of theirs: after their first yes."""
    at = research.find_last_export(turn.tx, pair.programme_id)
    if at is None or not any(each.agreed and each.answered_at <= at for each in answers):
        return []
    return [turn.words("privacy-research-given", day=turn.words.long_date(at, turn.person.zone))]


def research_told(turn: Turn, own: list[Pair]) -> tuple[list[str], list[Button]]:
    """For /privacy: what this client said about the research of each of their programmes, and the way to change it."""
    told: list[str] = []
    ways: list[Button] = []
    active_last = sorted(own, key=lambda each: each.state is PairState.ACTIVE)
    for pair in {each.programme_id: each for each in active_last}.values():
        name = get_programme(turn.tx, pair.programme_id).name
        study, answers = research.find_study(turn.tx, pair.programme_id), _answers(turn, pair)
        if not answers and (study is None or pair.state is not PairState.ACTIVE):
            continue
        said = "unsaid" if not answers else "no" if not answers[-1].agreed else "yes"
        if said == "yes" and (study is None or not research.holds(answers, research_version(study))):
            said = "over" if study is None else "changed"
        told.append(
            " ".join([turn.words(f"privacy-research-{said}", programme=name), *_last_given(turn, pair, answers)])
        )
        if study is not None:
            ways.append(button(turn.words.plain("button-research-of", programme=name), open_research, pair=pair.id))
    if len(ways) == 1:
        ways = [replace(ways[0], label=turn.words.plain("button-research"))]
    return told, ways
