"""What the pages for technicians say is what the bot does: the OpenAPI document, the samples, the addresses."""

import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from bot.platforms.openapi import document
from bot.platforms.signatures import Proven, Request
from bot.platforms.signed import verify
from storage.platform_keys import Platform
from tests.platforms.samples import ADDRESS, SECRET
from tests.stage import MONDAY

PAGES = Path("docs/platforms")


def test_the_openapi_document_is_the_programs() -> None:
    assert json.loads((PAGES / "signed.openapi.json").read_text(encoding="utf-8")) == document()


def test_there_is_a_page_for_each_platform_that_says_how_to_connect_it() -> None:
    overview = (PAGES / "README.md").read_text(encoding="utf-8")
    for platform in Platform:
        page = (PAGES / f"{platform}.md").read_text(encoding="utf-8")
        assert f"alliance-bot platform add {platform} --programme" in page
        assert f"[{platform}.md]({platform}.md)" in overview


def test_the_program_and_the_samples_of_the_page_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (PAGES / "signed.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    sent: list[Any] = []

    class Answer:
        def __enter__(self) -> "Answer":
            return self

        def __exit__(self, *_: object) -> None: ...

        def read(self) -> bytes:
            return b'{"taken": 1}'

    def opened(request: urllib.request.Request) -> Answer:
        sent.append(request)
        return Answer()

    monkeypatch.setattr(urllib.request, "urlopen", opened)
    monkeypatch.setattr("time.time", lambda: MONDAY.timestamp() + 7200)
    names: dict[str, Any] = {}
    exec(program, names)
    samples = [json.loads(each) for each in re.findall(r"```json\n(.*?)```", page, re.DOTALL)]
    assert len(samples) == 2
    for told in samples:
        assert names["tell"](ADDRESS, SECRET, told) == {"taken": 1}
        request = sent.pop()
        headers = {name.lower(): value for name, value in request.header_items()}
        now = MONDAY.replace(hour=11)
        verdict = verify(Request(headers, {}, request.data, ADDRESS), (SECRET,), now)
        assert isinstance(verdict, Proven)
        assert len(verdict.events) == 1
