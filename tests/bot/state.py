"""Whether what a client's phone shows is what is stored."""

import html
import re

from sqlalchemy import select

from bot.routes import ROUTES
from bot.sandbox import Person
from handlers.ground.screen import Screen
from handlers.ground.turn import Turn
from storage import people
from storage.database import Tx
from storage.tables import check_ins, screens
from tests.stage import Stage

_ASKS = ("Something short about", " of 4 ·", " of 5 ·", "A last look", "Would you still like to answer")


async def assert_screens_equal_the_state(stage: Stage, client: Person) -> None:
    """Every check-in that has a message shows there where it stands; every button on the phone is known."""

    def read(tx: Tx) -> list[tuple[int, Screen | None, str]]:
        person = people.find_by_chat(tx, client.id)
        assert person is not None
        turn, found = Turn(tx, stage.app.site, person), []
        for row in tx.conn.execute(select(check_ins)):
            if row.message_id in client.chat:
                shown = tx.conn.execute(select(screens).where(screens.c.message_id == row.message_id)).first()
                view = "check_in_screen" if shown is None or shown.view is None else shown.view
                args = {"check_in": row.id} if shown is None or shown.args is None else shown.args
                found.append((row.message_id, ROUTES.views[view](turn, **args), row.state))
        return found

    for message_id, rendered, state in await stage.app.db.read(read):
        shown = client.chat[message_id].text
        if rendered is not None:
            assert shown == html.unescape(re.sub("<[^>]*>", "", rendered.text)).strip(), state
        if state not in ("prompted", "planned"):
            assert not any(asks in shown for asks in _ASKS), f"{state}: {shown}"
    known = {row["nonce"] for row in await stage.rows(screens)}
    for message in client.messages:
        for data in message.callback_data:
            assert data.split(".")[0] in known
