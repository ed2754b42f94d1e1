"""Answers every tap with the least there is: `python -m benchmarks.nothing_bot URL`."""

import asyncio
import json
import sys
from typing import Any

import aiohttp


async def _call(http: aiohttp.ClientSession, method: str, **params: Any) -> Any:
    async with http.post(method, json=params) as response:
        return json.loads(await response.read()).get("result")


async def _show(http: aiohttp.ClientSession, update: dict[str, Any]) -> None:
    query = update["callback_query"]
    message = query["message"]
    place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
    labels = [[{"text": str(at), "callback_data": str(at)}] for at in range(7)]
    edit = _call(
        http, "editMessageText", **place, text=f"{update['update_id']}", reply_markup={"inline_keyboard": labels}
    )
    await asyncio.gather(_call(http, "answerCallbackQuery", callback_query_id=query["id"]), edit)


async def main(url: str) -> None:
    """Poll for ever."""
    offset, tasks = 0, set()
    connector = aiohttp.TCPConnector(limit=64)
    async with aiohttp.ClientSession(f"{url}/", connector=connector) as http:
        while True:
            for update in await _call(http, "getUpdates", offset=offset, timeout=25) or ():
                offset = update["update_id"] + 1
                task = asyncio.create_task(_show(http, update))
                tasks.add(task)
                task.add_done_callback(tasks.discard)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
