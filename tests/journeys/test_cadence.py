"""How often a client is asked: the therapist changes it on their screen, the client is told, and it holds."""

from storage.tables import check_ins, outgoing, pairs
from tests.stage import Stage


async def change(cast: Stage, label: str) -> None:
    await cast.say(cast.therapist, "/client K7")
    await cast.tap(cast.therapist, "How often K7 is asked")
    await cast.tap(cast.therapist, label)


async def test_a_client_is_told_and_is_asked_after_every_second_session(cast: Stage) -> None:
    await change(cast, "After every second session")
    assert cast.therapist.last.text.startswith("K7 is asked after every second session.")
    assert cast.therapist.last.labels == ["After each session", "Once a week at most"]
    await cast.pass_time(minutes=1)
    await cast.tap(cast.client, "Show")
    assert cast.client.last.text.startswith("From now on you are asked after every second session with Dr. Kim.")
    await cast.session()
    assert cast.therapist.last.text.endswith("I will ask K7 about it.")
    await cast.pass_time(days=7)
    await cast.session()
    assert cast.therapist.last.text.endswith("K7 is not asked after every session, and not after this one.")
    assert len(await cast.rows(check_ins)) == 1
    await cast.say(cast.client, "/mydata")
    await cast.tap(cast.client, "Show it here")
    assert "How often you are asked: after every second session." in cast.client.last.text
    await cast.say(cast.therapist, "/client K7")
    assert "Asked after every second session." in cast.therapist.last.text


async def test_changed_to_and_fro_it_is_one_message_which_says_what_holds(cast: Stage) -> None:
    await change(cast, "Once a week at most")
    await cast.tap(cast.therapist, "After each session")
    assert cast.therapist.last.text.startswith("K7 is asked after each session.")
    told = [row for row in await cast.rows(outgoing) if row["key"].startswith("cadence:")]
    assert len(told) == 1
    await cast.pass_time(minutes=1)
    await cast.tap(cast.client, "Show")
    assert cast.client.last.text.startswith("From now on you are asked after each session")


async def test_who_is_asked_to_join_reads_how_often(cast: Stage) -> None:
    await cast.say(cast.client, "/stop")
    await cast.tap(cast.client, "Yes, stop")
    await change(cast, "Once a week at most")
    assert {row["cadence"] for row in await cast.rows(pairs)} == {"weekly"}
    assert not [row for row in await cast.rows(outgoing) if row["key"].startswith("cadence:")]
    await cast.tap(cast.client, "I have changed my mind")
    assert "to say, after a session, about once a week at most, how it felt" in cast.client.last.text
