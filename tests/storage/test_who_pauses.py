"""Who has just got a message gets an alert all the same, and nothing else."""

from storage.database import Database
from storage.outgoing import Purpose, Urgency
from storage.outgoing_order import claim
from tests.storage.make import Maker


async def test_an_alert_leaves_to_who_pauses_and_before_what_waits_for_longer(db: Database, make: Maker) -> None:
    one, other = await make.person(), await make.person()
    await make.outgoing(one, "reply")
    await make.outgoing(one, "alert", Purpose.ALERT, urgency=Urgency.ALERT)
    await make.outgoing(other, "alert of another", Purpose.ALERT, urgency=Urgency.ALERT)
    paused = await db.write(lambda tx: claim(tx, 9, [other.id], pausing=[one.id, other.id]))
    assert [row.key for row in paused] == ["alert"]
    assert await db.write(lambda tx: claim(tx, 9, [other.id], pausing=[one.id, other.id])) == []
    later = await db.write(lambda tx: claim(tx, 9))
    assert {row.key for row in later} == {"reply", "alert of another"}
