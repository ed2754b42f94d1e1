"""Pages: nothing is lost between them, no markup is broken, and each is a message that Telegram takes."""

import html
import random
import re

import pytest

from bot.sandbox.text import parse_html, utf16
from handlers.ground.paging import LONGEST_TEXT, pages_of_text
from tests.stage import seeds

_WORDS = [
    "<b>bold</b>", "plain", "&amp;", "&lt;tag&gt;", "<i>two words</i>", "\U0001f642", "\U0001f642" * 50, "long" * 900,
    "<blockquote>said\nin lines\n\nand paragraphs</blockquote>", "<b>a <i>nested</i> one</b>",
]  # fmt: skip


def visible(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def bare(text: str) -> str:
    return re.sub(r"\s+", "", visible(text))


def test_what_fits_stays_as_it_is() -> None:
    text = "<b>" + "&amp;" * LONGEST_TEXT + "</b>"
    assert pages_of_text(text) == [text]
    assert len(pages_of_text(text + "x")) == 2


@pytest.mark.parametrize("seed", seeds(8, 40))
def test_pages_of_any_text_hold_all_of_it_and_each_is_a_message(seed: int) -> None:
    print("seed", seed)
    rng = random.Random(seed)
    parts = [rng.choice(_WORDS) + rng.choice([" ", "\n", "\n\n"]) for _ in range(rng.randrange(2000))]
    text = "".join(parts)
    if seed % 2:
        text = f"<blockquote>{text.replace('<blockquote>', '').replace('</blockquote>', '')}</blockquote>"
    pages = pages_of_text(text)
    assert bare("".join(pages)) == bare(text)
    for page in pages:
        shown, entities = parse_html(page)  # raises where markup is broken
        assert 0 < utf16(shown.strip()) <= LONGEST_TEXT or len(pages) == 1
        assert seed % 2 == 0 or len(pages) == 1 or any(each["type"] == "blockquote" for each in entities)


def test_a_text_is_cut_between_paragraphs_where_it_can_be() -> None:
    paragraphs = [f"{number} " + "word " * 100 for number in range(30)]
    pages = pages_of_text("\n\n".join(paragraphs))
    assert all(re.match(r"\d+ word", page) for page in pages)
    assert len(pages) == 5
