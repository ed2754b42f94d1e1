"""What is late is not sent at night either."""

from storage.tables import outgoing
from tests.stage import Stage


async def test_a_check_in_that_comes_late_waits_for_the_morning(cast: Stage) -> None:
    cast.clock.advance(hours=10)  # 20:00 in Berlin, quiet hours begin at 21:00
    await cast.say(cast.therapist, "/session")
    await cast.tap(cast.therapist, "Video")
    await cast.tap(cast.therapist, "Just now")
    await cast.sandbox.go_down()
    cast.clock.advance(hours=3)
    await cast.sandbox.come_back()
    await cast.app.tick()
    await cast.settle()
    assert "Begin" not in cast.client.last.labels

    await cast.pass_time(hours=9)
    assert "Begin" in cast.client.last.labels
    assert [row["attempts"] for row in await cast.rows(outgoing) if row["purpose"] == "check_in"] == [1]
