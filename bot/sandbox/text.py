"""Text as Telegram counts and marks it: UTF-16 units, entities, and the HTML parse mode."""

import re
from dataclasses import dataclass, field

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.model import Json

_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
}
_ATTRIBUTE = re.compile(r"""\s*([A-Za-z-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_REFERENCE = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d+)|#[xX]([0-9a-fA-F]+));?")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)\]])"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w@/])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})\b"
)


def utf16(text: str) -> int:
    """The length of `text` in UTF-16 code units, the unit of every limit and offset of the Bot API."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


@dataclass(slots=True)
class _Parsed:
    out: list[str] = field(default_factory=list)
    length: int = 0
    entities: list[Json] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def write(self, text: str) -> None:
        self.out.append(text)
        self.length += utf16(text)


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Text and entities of `source` in Telegram's HTML; refuses what Telegram refuses, with its words."""
    parsed, at = _Parsed(), 0
    while at < len(source):
        if source[at] == "&" and (found := _REFERENCE.match(source, at)):
            parsed.write(_referred(found))
            at = found.end()
        elif source[at] == "<":
            at = _close(parsed, source, at) if source.startswith("</", at) else _open(parsed, source, at)
        else:
            end = min(
                (i for i in (source.find("&", at + 1), source.find("<", at + 1)) if i > 0),
                default=len(source),
            )
            parsed.write(source[at:end])
            at = end
    if parsed.stack:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{parsed.stack[-1].tag}"')
    parsed.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(parsed.out), parsed.entities


def _unparsable(what: str) -> ApiError:
    return bad_request(f"can't parse entities: {what}")


def _bytes(source: str, at: int) -> int:
    return len(source[:at].encode())


def _referred(found: re.Match[str]) -> str:
    name, decimal, hexadecimal = found.groups()
    if name:
        return _ENTITIES[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else found.group()


def _open(parsed: _Parsed, source: str, at: int) -> int:
    end = source.find(">", at)
    if end < 0:
        raise _unparsable(f"Unclosed start tag at byte offset {_bytes(source, at)}")
    tag, _, rest = source[at + 1 : end].replace("\n", " ").partition(" ")
    tag = tag.lower()
    if tag not in _KINDS:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {_bytes(source, at)}')
    attributes = {m[1].lower(): (m[2] or "").strip("\"'") for m in _ATTRIBUTE.finditer(rest)}
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {_bytes(source, at)}')
    parsed.stack.append(_Open(tag, attributes, parsed.length))
    return end + 1


def _close(parsed: _Parsed, source: str, at: int) -> int:
    if not parsed.stack:
        raise _unparsable(f"Unexpected end tag at byte offset {_bytes(source, at)}")
    end = source.find(">", at)
    if end < 0:
        raise _unparsable(f"Unclosed end tag at byte offset {_bytes(source, at)}")
    tag, opened = source[at + 2 : end].strip().lower(), parsed.stack.pop()
    if tag not in ("", opened.tag):
        where = _bytes(source, at)
        raise _unparsable(f'Unmatched end tag at byte offset {where}, expected "</{opened.tag}>", found "</{tag}>"')
    if parsed.length > opened.offset:
        parsed.entities.append(_entity(parsed, opened))
    return end + 1


def _entity(parsed: _Parsed, opened: _Open) -> Json:
    length = parsed.length - opened.offset
    entity: Json = {"type": _KINDS[opened.tag], "offset": opened.offset, "length": length}
    if opened.tag == "a":
        written = "".join(parsed.out).encode("utf-16-le")[opened.offset * 2 :].decode("utf-16-le")
        entity["url"] = _REFERENCE.sub(_referred, opened.attributes.get("href") or written)
    elif opened.tag == "blockquote" and "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    elif (name := opened.attributes.get("class", "")).startswith("language-") and opened.tag in (
        "pre",
        "code",
    ):
        entity["language"] = name.removeprefix("language-")
    return entity


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without the white space around it, as a message is stored; entities keep their place."""
    lead, kept = utf16(text) - utf16(text.lstrip()), text.strip()
    end, moved = utf16(kept), []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        stop = min(entity["offset"] - lead + entity["length"], end)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return kept, moved


def find_entities(text: str, given: list[Json]) -> list[Json]:
    """`given` and what Telegram finds by itself outside them: links, commands and mentions."""
    if "/" not in text and "@" not in text:
        return given
    found = []
    for match in _FOUND.finditer(text):
        offset, length = utf16(text[: match.start()]), utf16(match.group())
        if not any(e["offset"] < offset + length and offset < e["offset"] + e["length"] for e in given if _owns(e)):
            found.append({"type": match.lastgroup, "offset": offset, "length": length})
    return sorted([*given, *found], key=lambda entity: (entity["offset"], -entity["length"]))


def _owns(entity: Json) -> bool:
    return entity["type"] in ("code", "pre", "text_link")
