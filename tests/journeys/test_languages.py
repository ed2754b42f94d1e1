"""Each person reads in their own language, spoken to as their programme speaks."""

from typing import Any

import pytest

from bot.sandbox import Person
from bot.sandbox.profile import commands_for, profile_text
from handlers.ground.items import options_in
from handlers.ground.languages import INFORMAL, PATIENT, languages
from handlers.ground.words import Words, name_of, words_of
from handlers.who.reading import change_manner
from scoring.instrument import load_instrument
from storage import people, programmes
from storage.database import Tx
from storage.people import Role
from storage.tables import alert_reasons, alerts, check_ins
from tests.pseudo import not_in_pseudo
from tests.stage import GOOD, TYPED, Stage, after_four

pytestmark = not_in_pseudo("its languages are real ones")

OWN = load_instrument("own")
LOW, FINE = (1, 1, 2, 0), (3, 4, 4, 0)
"""Answers by their position: to the three scored questions, and to the one apart."""


def plain(text: str) -> str:
    """As a phone shows it."""
    return text.replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", "")


def choice(words: Words, item: str, position: int) -> str:
    """The label of this answer to this question."""
    return words.plain(options_in(OWN, item)[position][1])


async def answer_in(stage: Stage, words: Words, positions: tuple[int, ...]) -> None:
    """Answer what has begun in this language, and send it."""
    asked = [*(item.id for item in OWN.items), OWN.apart.id if OWN.apart else ""]
    for item, position in zip(asked, positions, strict=True):
        await stage.tap(stage.client, choice(words, item, position))
    await stage.tap(stage.client, words.plain("button-send"))


async def speak(stage: Stage, person: Person, language: str) -> Words:
    """This person chooses this language."""
    await stage.say(person, f"/language {language}")
    assert person.last.text == plain(words_of(language)("language-set"))
    return words_of(language)


def asked_name(words: Words, role: str) -> str:
    """What whoever has joined is asked first, and how else it could be answered."""
    offered = [] if TYPED else ["text-offered"]
    return "\n\n".join(plain(words(each)) for each in (f"name-{role}", *offered))


@pytest.mark.parametrize("language", languages())
async def test_at_first_it_is_what_the_app_is_set_to(cast: Stage, language: str) -> None:
    words, newcomer = words_of(language), cast.sandbox.add_person("Newcomer", language=f"{language}-XX")
    await cast.say(newcomer, "hello?")
    assert newcomer.last.text == plain(words("help-stranger"))
    await cast.join(newcomer, Role.SUPERVISOR)
    assert newcomer.last.text == asked_name(words, "supervisor")
    offered = {each["command"]: each["description"] for each in commands_for(cast.sandbox.world, newcomer.id, language)}
    assert offered["waiting"] == words.plain("command-waiting")
    assert profile_text(cast.sandbox.world, "description", language) == words.plain("bot-description")


async def test_where_there_are_no_words_in_it_the_programmes_language_is_spoken(cast: Stage) -> None:
    def in_french(tx: Tx) -> None:
        found = programmes.list_programmes(tx)[0]
        programmes.change_programme(tx, found.id, {"language": "fr"}, new_meaning=False)

    await cast.app.db.write(in_french)
    newcomer = cast.sandbox.add_person("Newcomer", language="tr")
    await cast.join(newcomer, Role.SUPERVISOR)
    assert newcomer.last.text == asked_name(words_of("fr"), "supervisor")


@pytest.mark.parametrize(("therapist", "client"), [("de", "fr"), ("it", "de"), ("fr", "it")])
async def test_a_therapist_reads_in_one_language_what_a_client_answers_in_another(
    cast: Stage, therapist: str, client: str
) -> None:
    reads, answers = await speak(cast, cast.therapist, therapist), await speak(cast, cast.client, client)
    for positions in (FINE, FINE, FINE, FINE, LOW):
        await cast.app.db.write(lambda tx: _report(tx, cast))
        await cast.pass_time(minutes=31)
        await cast.tap(cast.client, answers.plain("button-begin"))
        await answer_in(cast, answers, positions)
        await cast.pass_time(days=1)
    assert {row["language"] for row in await cast.rows(check_ins)} == {client}
    assert cast.therapist.last.text == plain(reads("line"))
    await cast.tap(cast.therapist, reads.plain("button-show"))
    told = cast.therapist.last.text
    assert plain(reads("signal-dip", against="usual", code="K7", earlier=4)) in told
    await cast.tap(cast.therapist, reads.plain("button-to-client", code="K7"))
    await cast.tap(cast.therapist, reads.plain("button-read-check-ins"))
    assert choice(reads, "goals", LOW[0]) in cast.therapist.last.text
    assert choice(answers, "goals", LOW[0]) not in cast.therapist.last.text


def _report(tx: Tx, stage: Stage) -> None:
    """Its plan says that a session has just ended."""
    from handlers.sessions.door import Told, take
    from storage.pairs import list_pairs_of_therapist
    from storage.sessions import Modality, Source

    kim = people.find_by_chat(tx, stage.therapist.id)
    assert kim is not None
    (pair,) = list_pairs_of_therapist(tx, kim.id)
    take(tx, stage.app.site, pair, Told(Source.PLAN, tx.now, Modality.VIDEO), None)


@after_four
async def test_who_changes_the_language_is_compared_with_that_language_only(cast: Stage) -> None:
    await cast.session()
    await cast.say(cast.client, "/language")
    assert plain(words_of("en")("language-for-client")) in cast.client.last.text
    await cast.tap(cast.client, "Deutsch")
    german = words_of("de")
    assert cast.client.last.text == plain(german("language-set"))
    await cast.tap(cast.client, "Begin")  # on the message from before
    await answer_in(cast, german, LOW)
    assert [row["language"] for row in await cast.rows(check_ins)] == ["en"] * 4 + ["de"]
    assert await cast.rows(alert_reasons) == []  # nothing to compare with; and how others start is said of nobody now
    await cast.pass_time(days=1)
    await cast.say(cast.therapist, "/client K7")
    assert plain(words_of("en")("level-anew")) in cast.therapist.last.text
    await cast.say(cast.client, "/language en")
    await cast.session()
    await cast.answer("A little", "A little", "Partly", "No")
    assert [row["kind"] for row in await cast.rows(alert_reasons)] != []
    assert len(await cast.rows(alerts)) == 1


@after_four
async def test_an_open_question_goes_on_in_the_new_language(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "Begin")
    await cast.tap(cast.client, GOOD[0])
    await cast.say(cast.client, "/language italiano")
    await cast.say(cast.client, "/help")
    assert cast.client.last.text != ""
    italian = words_of("it")
    await cast.tap(cast.client, GOOD[1])  # on the message from before: what it leads to is Italian
    shown = next(each for each in reversed(cast.client.messages) if choice(italian, "bond", 4) in each.labels)
    assert shown.from_bot
    assert (await cast.rows(check_ins))[-1]["language"] == "it"


async def test_the_menu_follows_the_language(cast: Stage) -> None:
    def menu(person: Person) -> dict[str, str]:
        return {e["command"]: e["description"] for e in commands_for(cast.sandbox.world, person.id, "en")}

    assert menu(cast.client)["talk"] == words_of("en").plain("command-talk")
    words = await speak(cast, cast.client, "fr")
    assert menu(cast.client)["talk"] == words.plain("command-talk")
    assert menu(cast.therapist)["session"] == words_of("en").plain("command-session")


async def test_a_programme_speaks_to_its_people_in_its_own_way(cast: Stage) -> None:
    await speak(cast, cast.therapist, "de")
    await speak(cast, cast.client, "de")

    def change(tx: Tx) -> Any:
        before = programmes.list_programmes(tx)[0]
        changes = {"address": INFORMAL, "called": PATIENT}
        change_manner(tx, before, programmes.change_programme(tx, before.id, changes, new_meaning=False))

    await cast.app.db.write(change)
    await cast.settle()
    informal, formal = words_of("de", INFORMAL, PATIENT), words_of("de")
    await cast.say(cast.client, "/language")
    assert plain(informal("language-for-client")) in cast.client.last.text
    assert plain(formal("language-for-client")) not in cast.client.last.text
    menu = {e["command"]: e["description"] for e in commands_for(cast.sandbox.world, cast.therapist.id, "de")}
    assert menu == {name: informal.plain(f"command-{name}") for name in menu}
    assert menu["clients"] != formal.plain("command-clients")
    newcomer = cast.sandbox.add_person("Newcomer", language="de")
    await cast.join(newcomer, Role.THERAPIST)
    assert newcomer.last.text == asked_name(informal, "therapist")


async def test_a_language_that_there_is_not_is_not_taken(cast: Stage) -> None:
    for typed in ("tr", "../en", "deutsch!", "x" * 4000):
        await cast.say(cast.client, f"/language {typed}")
        assert words_of("en").plain("language-question", now="English") in cast.client.last.text
    assert cast.client.last.labels == [name_of(each) for each in languages()]
