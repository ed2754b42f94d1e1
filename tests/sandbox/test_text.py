"""Text: its length, its marks, and the HTML that Telegram reads."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox import ApiError
from bot.sandbox.text import find_entities, parse_html, trim, utf16


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b>", "a", [entity("bold", 0, 1)]),
        ("<strong>a</strong><em>b</em>", "ab", [entity("bold", 0, 1), entity("italic", 1, 1)]),
        ("<ins>a</ins><u>b</u>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", [entity("strikethrough", i, 1) for i in range(3)]),
        ("<B>a</b >", "a", [entity("bold", 0, 1)]),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#33;&#x21;", '1 < 2 && 3 > 2 "!!', []),
        ("&nbsp; &unknown; &", "&nbsp; &unknown; &", []),
        ("😀<b>a</b>", "😀a", [entity("bold", 2, 1)]),
        (
            '<a href="https://e.org/?a=1&amp;b=2">x</a>',
            "x",
            [entity("text_link", 0, 1, url="https://e.org/?a=1&b=2")],
        ),
        ("<a href=https://e.org>x</a>", "x", [entity("text_link", 0, 1, url="https://e.org")]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        ('<code class="language-python">a</code>', "a", [entity("code", 0, 1, language="python")]),
        ("<b></b>a", "a", []),
    ],
)
def test_html_that_is_read(source: str, text: str, entities: list[Any]) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a <x>b</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("ü <p>", 'Unsupported start tag "p" at byte offset 3'),
        ("2 < 3", "Unclosed start tag at byte offset 2"),
        ("<3 hearts>", 'Unsupported start tag "3" at byte offset 0'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_html_that_is_refused(source: str, words: str) -> None:
    with pytest.raises(ApiError) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"


@settings(deadline=None)
@given(st.text(st.sampled_from("<>&/ab ='\";#x!bi\n😀")))
def test_html_is_read_or_refused_and_never_crashes(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except ApiError:
        return
    assert all(e["offset"] >= 0 and e["offset"] + e["length"] <= utf16(text) for e in entities)


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8")))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(escaped) == (text, [])


def test_length_is_counted_in_utf16_units() -> None:
    assert [utf16(text) for text in ("a", "ü", "😀", "👩‍⚕️")] == [1, 1, 2, 5]


def test_white_space_around_a_text_goes_and_marks_stay_in_place() -> None:
    assert trim("  a b \n", [entity("bold", 4, 3)]) == ("a b", [entity("bold", 2, 1)])
    assert trim("   ", [entity("bold", 0, 3)]) == ("", [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start abc", [("bot_command", 0, 6)]),
        ("see /help@check_bot.", [("bot_command", 4, 15)]),
        ("1/2 and/or a//b", []),
        ("go to https://e.org/a?b=c.", [("url", 6, 19)]),
        ("😀 @somebody", [("mention", 3, 9)]),
        ("a@e.org", []),
    ],
)
def test_links_commands_and_mentions_are_found(text: str, found: list[Any]) -> None:
    assert [(e["type"], e["offset"], e["length"]) for e in find_entities(text, [])] == found


def test_nothing_is_found_inside_code() -> None:
    given_ = [entity("code", 0, 5)]
    assert find_entities("/stop", given_) == given_
