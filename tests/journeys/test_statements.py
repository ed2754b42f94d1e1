"""How many statements the transaction of a tap takes: each is counted, for each takes its time whatever the machine."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from storage.tables import alerts
from tests.stage import GOOD, MODE, Stage, about_taps

pytestmark = about_taps

ANSWER = 9
"""Who it is, that it is taken once, what the button means, the client's pairs with what their programmes ask, the
check-in with its session, the answer and those so far, the step, and the new screen in place of the old one.
"""
SEND = 20
"""The first five, the answers and those of earlier check-ins, what the detector has learned and the programme's mean,
that it is sent, two timers that end, one that begins, the therapist's *Undo* and its end, whether an alert is open, a
handover and a stand-in, who read what the client may add, the screen, and when the next of what waits is due.
"""
BAD = ("Not at all", "Fully", "Fully", "Clearly")
WITH_ALERT = SEND + 8
"""The alert, its reason, the therapist, their role and whether they are away, that it is unseen, the message, and
the alert once more, which the client's screen tells of.
"""


_OF_A_WORKER = ("NOTIFY", "UPDATE status SET last_update_at") if MODE == "workers" else ()
"""Beside others, one wakes whoever leads, and each notes now and then that an update came."""


@contextmanager
def counted() -> Iterator[list[list[str]]]:
    """The statements of every transaction that took an update meanwhile."""
    by_connection: dict[int, list[str]] = defaultdict(list)
    taken: list[list[str]] = []

    def note(conn: Connection, cursor: object, statement: str, *rest: object) -> None:
        by_connection[id(conn.connection.dbapi_connection)].append(" ".join(statement.split()))

    def committed(conn: Connection) -> None:
        statements = by_connection.pop(id(conn.connection.dbapi_connection), [])
        if any("INTO updates" in each for each in statements):
            taken.append([each for each in statements if not each.startswith(_OF_A_WORKER)])

    def begun(conn: Connection) -> None:
        by_connection.pop(id(conn.connection.dbapi_connection), None)

    listeners: dict[str, Callable[..., None]] = {"before_cursor_execute": note, "commit": committed, "begin": begun}
    for name, listener in listeners.items():
        event.listen(Engine, name, listener)
    try:
        yield taken
    finally:
        for name, listener in listeners.items():
            event.remove(Engine, name, listener)


async def test_an_answer_takes_no_more_statements_than_it_needs(cast: Stage) -> None:
    await cast.session()
    await cast.tap(cast.client, "Begin")
    with counted() as taken:
        await cast.tap(cast.client, "Mostly")
    (statements,) = taken
    assert len(statements) == ANSWER, "\n".join(statements)


@pytest.mark.parametrize(("answers", "most"), [(GOOD, SEND), (BAD, WITH_ALERT)])
async def test_neither_does_what_is_sent(cast: Stage, answers: tuple[str, ...], most: int) -> None:
    await cast.session()
    await cast.answer(*answers, send=False)
    with counted() as taken:
        await cast.tap(cast.client, "Send")
    (statements,) = taken
    assert len(statements) == most, "\n".join(statements)


async def test_one_that_is_compared_with_two_earlier_ones_counts_for_its_programme(cast: Stage) -> None:
    """What may be signalled is read, and noted: two statements more. It is in no turn that asks for less."""
    for _ in range(3):
        await cast.check_in(*GOOD)
    await cast.session()
    await cast.answer(*GOOD, send=False)
    with counted() as taken:
        await cast.tap(cast.client, "Send")
    (statements,) = taken
    assert len(statements) == SEND + 2, "\n".join(statements)


async def test_an_alert_that_has_been_open_for_long_takes_no_more_to_show_than_one_of_two_check_ins(
    cast: Stage,
) -> None:
    async def shown() -> list[str]:
        with counted() as taken:
            await cast.tap(cast.therapist, "Show")
        return [each for each in taken[-1] if "SET last_update_at" not in each]  # which is noted now and then

    await cast.check_in(*BAD)
    await cast.check_in("No", *BAD)
    few = await shown()
    for _ in range(6):
        await cast.check_in("No", *BAD)
    assert len(await cast.rows(alerts)) == 1
    many = await shown()
    assert len(many) == len(few), "\n".join(many)
