"""A large programme: 250 clients of one therapist, 40 therapists, a hundred supervisors. Everybody can be found."""

from dataclasses import replace
from datetime import timedelta

from bot.sandbox import Person
from storage import alerts, check_ins, pairs, people, sessions
from storage.database import Tx
from storage.people import Role
from storage.sessions import Modality
from tests.journeys.leaders import supervisors_read
from tests.stage import Stage

_MORE = "Next page"
_CODES = [f"K{number}" for number in range(100, 229)] + [
    f"{letter}{n}" for n in range(6) for letter in "ABCDEFGHLMNPQRSTUVWX"
]
_CLIENTS = [*_CODES, "K7"]  # 250, of whom 130 begin with the same letter
_WAITING = 120


async def crowd(stage: Stage) -> None:
    """As if they all had joined; every client had a session this morning, and many of them wrote something."""

    def add(tx: Tx) -> None:
        therapist = people.find_by_chat(tx, stage.therapist.id)
        assert therapist is not None
        programme = people.list_memberships(tx, therapist.id)[0].programme_id
        morning = replace(tx, now=tx.now - timedelta(minutes=90))
        for number, code in enumerate(_CODES):
            client = people.add_person(tx, 800_000_000 + number, language="en", zone="UTC")
            pair = pairs.add_pair(morning, programme, therapist.id, code)
            pairs.mark_opened(morning, pair.id, client.id)
            pairs.mark_consented(morning, pair.id, "1" + pairs.READ_BY_SUPERVISORS)
            session = sessions.add_session(morning, pair.id, Modality.VIDEO, morning.now, therapist.id)
            asked = check_ins.add_check_in(
                morning, session.id, pair.id, instrument="own", version=1, step="first", due_at=morning.now
            )
            check_ins.mark_sent(morning, asked, "done", 90.0)
            if number < _WAITING:
                check_ins.set_comment(tx, asked.id, "Please call me.")
                alert = alerts.add_alert(morning, pair.id, asked.id)
                alerts.add_reason(morning, alert.id, asked.id, "comment", outright=True, details={})
                alerts.mark_unseen(morning, alert.id, asked.id, tx.now + timedelta(days=1))
        for role, count in ((Role.THERAPIST, 39), (Role.SUPERVISOR, 100)):
            for number in range(count):
                person = people.add_person(tx, 810_000_000 + 1000 * count + number, language="en", zone="UTC")
                people.add_role(tx, person.id, programme, role)
                people.set_name(tx, person.id, programme, role, f"Dr. {role.value} of a long name {number:03}")

    await stage.app.db.write(add)


async def leaf_through(stage: Stage, person: Person) -> tuple[list[str], str]:
    """All labels and all text of the newest message, page after page."""
    labels, texts = [], []
    while True:
        message = person.last
        assert len(message.labels) <= 50
        labels += message.labels
        texts.append(message.text)
        if _MORE not in message.labels:
            return labels, "\n".join(texts)
        person.tap(message.message_id, _MORE)
        await stage.settle()
        assert person.last.message_id == message.message_id


async def test_a_therapist_of_250_clients_finds_each_of_them(cast: Stage) -> None:
    await crowd(cast)
    therapist = cast.therapist
    await cast.say(therapist, "/session")
    labels, _ = await leaf_through(cast, therapist)
    assert {"Page before", _MORE} | set(_CLIENTS) == set(labels)
    await cast.tap(therapist, "Page before")
    assert "Page 6 of 7" in therapist.last.text
    chosen = therapist.last.labels[3]
    await cast.tap(therapist, chosen)
    assert f"How did you meet {chosen}?" in therapist.last.text
    await cast.say(therapist, "/session w3")
    assert "How did you meet W3?" in therapist.last.text

    await cast.say(therapist, "/clients")
    labels, text = await leaf_through(cast, therapist)
    assert {f"● {code}" for code in _CODES[:_WAITING]} | set(_CODES[_WAITING:]) | {"K7"} < set(labels)
    assert text.count("Page 7 of 7") == 1
    assert labels.count("Today") == 7  # what is not of the list stands below every page
    await cast.tap(therapist, "X5")
    assert "X5" in therapist.last.text

    await cast.say(therapist, "/today")
    labels, text = await leaf_through(cast, therapist)
    assert all(code in text for code in _CODES)
    assert sum(label.endswith(": show") for label in set(labels)) == _WAITING


async def test_managers_and_supervisors_of_many_find_everybody(cast: Stage) -> None:
    await crowd(cast)
    supervisor = await cast.add_supervisor()
    await supervisors_read(cast)

    await cast.say(supervisor, "/waiting")
    labels, _ = await leaf_through(cast, supervisor)
    assert sum(label.startswith("Read") for label in labels) == _WAITING

    await cast.tap(supervisor, "Name a stand-in")
    labels, _ = await leaf_through(cast, supervisor)
    assert len([each for each in labels if each.startswith("Dr. ")]) == 40
    await cast.say(supervisor, "/waiting")
    await cast.tap(supervisor, "Name a stand-in")
    await cast.tap(supervisor, "Dr. Kim")
    labels, _ = await leaf_through(cast, supervisor)
    assert len([each for each in labels if each.startswith("Dr. ")]) == 39

    await cast.say(cast.manager, "/people")
    _, text = await leaf_through(cast, cast.manager)
    assert all(f"{number:03}" in text for number in range(100))
    await cast.tap(cast.manager, "Somebody leaves")
    labels, _ = await leaf_through(cast, cast.manager)
    names = [each for each in labels if each.startswith(("Dr. ", "Sam"))]
    assert len(names) == len(set(names)) == 141
