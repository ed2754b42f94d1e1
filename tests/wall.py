"""Every text of a language as a narrow phone shows it, to be looked at: `python -m tests.wall FOLDER de informal`.

A picture for each wing. Values stand as their names; a button that is cut off has a red edge, and is named.
"""

import asyncio
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from handlers.ground.languages import FORMAL
from handlers.ground.words import Words, words_of
from tests.browser import running_chromium, window
from tests.handlers.test_locales import said_in
from tests.handlers.test_words import NUMBERS

PHONE = 320
"""How wide the narrowest phone is, in CSS pixels."""
_COLUMNS = 6
_LOOK = f"""
body {{ display: block; margin: 0; padding: 1rem; background: var(--chat); }}
.wall {{ columns: {_COLUMNS}; column-gap: 1rem; width: {_COLUMNS * (PHONE + 16) - 16}px; }}
section {{ break-inside: avoid; margin-bottom: .5rem; width: {PHONE}px; }}
small {{ display: block; color: #888; font-size: .625rem; }}
.key {{ display: block; padding: .5rem; font-size: .875rem; }}
.key {{ white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }}
.cut {{ border: 2px solid red; }}
"""
_CUT = """() => [...document.querySelectorAll('.key')].filter((key) => key.scrollWidth > key.clientWidth)
    .map((key) => { key.classList.add('cut'); return key.closest('section').id; })"""


def _is_button(name: str) -> bool:
    return name.startswith(("button-", "scale-", "rather-", "quiet-choice", "tension-"))


def _wall(words: Words, address: str, wing: str) -> Iterator[str]:
    for name, entry in said_in(words.language, address).items():
        if entry.file != f"{wing}.ftl":
            continue
        for number in (1, 3) if entry.variables & NUMBERS else (3,):
            text = words(name, **{each: number if each in NUMBERS else f"({each})" for each in entry.variables})
            box = (
                f'<button class="key">{text}</button>'
                if _is_button(name)
                else f'<div class="bubble words">{text}</div>'
            )
            yield f'<section id="{name}"><small>{name}</small><div class="message has-keys">{box}</div></section>'


async def take(folder: Path, language: str, address: str) -> list[str]:
    """Take the pictures; the ids of buttons that are cut off."""
    page_files = resources.files("bot.sandbox") / "page"
    css = "".join((page_files / name).read_text(encoding="utf-8") for name in ("base.css", "chat.css")) + _LOOK
    words, found = words_of(language, address), list[str]()
    wings = sorted({entry.file.removesuffix(".ftl") for entry in said_in(language, address).values()})
    with running_chromium() as chromium:
        async with window(chromium, width=_COLUMNS * (PHONE + 16) + 16) as page:
            for wing in wings:
                body = "".join(_wall(words, address, wing))
                head = f'<html lang="{language}" dir="{words.direction}"><style>{css}</style>'
                await page.set_content(f'{head}<body><div class="wall">{body}</div></body></html>')
                found += await page.evaluate(_CUT)
                await page.screenshot(path=folder / f"{language}-{address}-{wing}.png", full_page=True)
    return found


if __name__ == "__main__":
    where, spoken, way = (*sys.argv[1:], FORMAL)[:3]
    Path(where).mkdir(parents=True, exist_ok=True)
    print("cut off:", *(asyncio.run(take(Path(where), spoken, way)) or ["nothing"]))
