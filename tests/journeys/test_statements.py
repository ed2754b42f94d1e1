"""How many statements a tap takes: each is counted, for each takes its time whatever the machine."""

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from tests.stage import Stage

OURS = 12
"""Who it is, that it is taken once, what the button means, the client's pairs, the check-in, what was agreed to, the
answer and those so far, the step, the session's day, the old screen and the new one.
"""


async def test_an_answer_takes_no_more_statements_than_it_needs(cast: Stage) -> None:
    statements: list[str] = []

    def note(conn: Connection, cursor: object, statement: str, *rest: object) -> None:
        statements.append(" ".join(statement.split()))

    await cast.session()
    await cast.tap(cast.client, "Begin")
    event.listen(Engine, "before_cursor_execute", note)
    try:
        await cast.tap(cast.client, "Mostly")
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    taps = [each for each in statements if "lease_until" not in each]  # whether anything is due, which `settle` asks
    assert len(taps) == OURS, "\n".join(taps)
