"""A report's page as it is read: on a phone, on a desk, in the dark, on paper; by somebody who hears it, too."""

import io
import re
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from playwright.async_api import Page

from reports.figures.document import Section
from reports.figures.page import report_page
from tests.browser import barriers, window
from tests.pseudo import spoken
from tests.reports.made_up import EMPTY, HOSTILE, MANY_WORDS, WHOLE, document, english, strange

CONTRAST = """() => {
  const parse = c => c.match(/[\\d.]+/g).map(Number);
  const part = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const light = c => 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
  const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
  const found = [];
  for (const e of document.querySelectorAll('body *')) {
    const text = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    const mark = e.matches('svg .bar, svg .dot, svg .line, svg .interval');
    if (e.matches('title, desc') || !(text || mark)) continue;
    const style = getComputedStyle(e);
    const ink = parse(e.ownerSVGElement ? (e.matches('.line, .interval') ? style.stroke : style.fill) : style.color);
    const [a, b] = [light(ink), light(behind(e))].sort((x, y) => y - x);
    found.push([(a + 0.05) / (b + 0.05), mark ? 3 : 4.5, e.tagName + '.' + e.getAttribute('class')]);
  }
  return found;
}"""


@pytest.fixture
async def page(chromium: str) -> AsyncIterator[Page]:
    async with window(chromium, width=360, height=740) as page:
        yield page


async def show(page: Page, path: Path, html: str) -> list[str]:
    """Open it as a file; what else it asked for."""
    path.write_text(html, encoding="utf-8")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: asked.append(message.text))
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    await page.goto(path.as_uri())
    return [each for each in asked if each != path.as_uri()]


async def sideways(page: Page) -> int:
    """How far it can be scrolled to the side, px."""
    return int(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


async def over_each_other(page: Page) -> list[str]:
    """What a chart writes over something else that it writes."""
    return list(
        await page.evaluate("""() => [...document.querySelectorAll('svg')].flatMap(svg => {
      const boxes = [...svg.querySelectorAll('text')].map(t => [t.getBBox(), t.textContent]);
      return boxes.flatMap(([a, said], i) => boxes.slice(i + 1).filter(([b]) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y + 4 < b.y + b.height && b.y + 4 < a.y + a.height
      ).map(([, other]) => said + ' / ' + other));
    })""")
    )


async def outside(page: Page) -> list[str]:
    """What a chart says beyond its own edges."""
    return list(
        await page.evaluate("""() => [...document.querySelectorAll('svg text')].filter(t => {
      const b = t.getBBox(), v = t.ownerSVGElement.viewBox.baseVal;
      return b.x < -1 || b.x + b.width > v.width + 1 || b.y < -1 || b.y + b.height > v.height + 1;
    }).map(t => t.textContent)""")
    )


async def broken(page: Page) -> list[str]:
    """Words and intervals of tables that go over the end of a line."""
    return list(
        await page.evaluate("""() => [...document.querySelectorAll('table')].flatMap(table => {
      const found = [], walk = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let text; text = walk.nextNode();) {
        const unseen = text.parentElement.closest('thead, .unseen');
        if (unseen && getComputedStyle(unseen).position === 'absolute') continue;
        const whole = text.parentElement.matches('td .interval');
        for (const word of text.data.matchAll(whole ? /\\S.*/g : /\\S+/g)) {
          const range = document.createRange();
          range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
          if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) found.push(word[0]);
        }
      }
      return found;
    })""")
    )


def said_from_right_to_left() -> str:
    """The page in the letters of tests."""
    with spoken() as judge:
        judge.give("Riverside tma")
        html = report_page(WHOLE, english(), "Riverside")
        judge.page(html)
    assert judge.wrong == []
    return html


@pytest.mark.parametrize("voice", ["en", "pseudo", "ltr", "rtl"])
async def test_it_fits_every_width_and_asks_for_nothing(page: Page, tmp_path: Path, voice: str) -> None:
    if voice == "pseudo":
        html = said_from_right_to_left()
    else:
        html = report_page(WHOLE, *((english(), "Riverside") if voice == "en" else (strange(voice), HOSTILE)))
    assert await show(page, tmp_path / "report.html", html) == []
    for width in (320, 360, 768, 1000, 1440):
        await page.set_viewport_size({"width": width, "height": 900})
        assert await sideways(page) <= 0, width
    if voice in ("en", "pseudo"):
        assert await outside(page) == []
        assert await over_each_other(page) == []
    await page.emulate_media(media="print")
    await page.set_viewport_size({"width": 672, "height": 1000})  # A4 less its margins
    assert await sideways(page) <= 0


async def test_a_chart_is_read_from_right_to_left_where_its_language_is(page: Page, tmp_path: Path) -> None:
    """Labels begin on the right, the first column stands there, and a bar grows to the left."""
    await show(page, tmp_path / "report.html", said_from_right_to_left())
    await page.set_viewport_size({"width": 1000, "height": 900})
    label, value, bar, head, cell = await page.evaluate("""() => ['svg .label', 'svg .strong', 'svg .bar', 'thead th',
      'thead th + th'].map(each => document.querySelector(each).getBoundingClientRect().right)""")
    assert label > value
    assert abs(label - bar) < 10
    assert head > cell


async def test_no_word_of_a_table_is_broken_and_figures_stand_below_each_other(page: Page, tmp_path: Path) -> None:
    made = document(Section(id="reach", tables=(MANY_WORDS, *WHOLE.tables)))
    await show(page, tmp_path / "report.html", report_page(made, english(), "Riverside"))
    for width in (360, 720, 768, 1000, 1280):
        await page.set_viewport_size({"width": width, "height": 900})
        assert await broken(page) == [], width
        assert await sideways(page) <= 0
    await page.set_viewport_size({"width": 360, "height": 740})
    ends = await page.evaluate("""() => [...document.querySelectorAll('td > span')].map(
      e => [e.getBoundingClientRect().right, e.parentElement.getBoundingClientRect().right])""")
    assert len(ends) > 40
    assert [each for each in ends if each[1] - each[0] > 1] == []
    await page.emulate_media(media="print")
    await page.set_viewport_size({"width": 672, "height": 1000})
    assert await broken(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_it_can_be_read_in_the_light_and_in_the_dark(page: Page, tmp_path: Path, scheme: str) -> None:
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await show(page, tmp_path / "report.html", report_page(WHOLE, english(), "Riverside"))
    found = await page.evaluate(CONTRAST)
    assert len(found) > 100
    assert [each for each in found if each[0] < each[1]] == []
    smallest = await page.evaluate(
        "Math.min(...[...document.querySelectorAll('svg text')].map(t => 13 * t.getScreenCTM().a))"
    )
    assert smallest > 11  # px, on a phone


@pytest.mark.parametrize("width", [360, 1280])
async def test_who_hears_it_finds_headings_in_order_and_tables_with_heads(
    page: Page, tmp_path: Path, width: int
) -> None:
    await page.set_viewport_size({"width": width, "height": 900})
    await show(page, tmp_path / "report.html", report_page(WHOLE, english(), "Riverside"))
    levels = [
        int(each) for each in await page.evaluate("[...document.querySelectorAll('h1,h2,h3')].map(h => h.tagName[1])")
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    heard = await page.locator("main").aria_snapshot()
    assert 'table "By how sessions were held"' in heard
    assert re.search(r'- columnheader "Clients', heard)
    assert 'rowheader "Video"' in heard
    assert 'img "By component: Mean"' in heard
    unscoped = await page.locator("th:not([scope])").count()
    assert unscoped == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
async def test_others_find_nothing_that_keeps_anybody_from_reading_it(
    page: Page, tmp_path: Path, scheme: str, width: int
) -> None:
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await page.set_viewport_size({"width": width, "height": 900})
    for html in (
        report_page(WHOLE, english(), "Riverside"), report_page(WHOLE, strange("rtl"), HOSTILE),
        report_page(EMPTY, english(), "Riverside"),
    ):  # fmt: skip
        await show(page, tmp_path / "report.html", html)
        assert await barriers(page) == []


async def test_on_paper_nothing_is_lost_and_it_is_light(page: Page, tmp_path: Path) -> None:
    await show(page, tmp_path / "report.html", report_page(WHOLE, english(), "Riverside"))
    await page.emulate_media(media="print", color_scheme="dark")
    assert await page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(253, 252, 249)"
    paper = await page.pdf(format="A4")
    assert paper.startswith(b"%PDF")
    assert 2 <= len(re.findall(rb"/Type /Page\b", paper)) <= 9


async def test_on_paper_no_page_ends_with_the_name_of_what_follows(page: Page, tmp_path: Path) -> None:
    """Whatever the size of the paper is."""
    await show(page, tmp_path / "report.html", report_page(WHOLE, english(), "Riverside"))
    begin = await page.evaluate(
        "[...document.querySelectorAll('h2, h3, h2 + p, h3 + p, dt, figcaption')].map(e => e.innerText)"
    )
    names = {each for text in begin for each in text.splitlines() if each}
    for height in range(160, 300, 20):
        paper = pypdfium2.PdfDocument(io.BytesIO(await page.pdf(width="190mm", height=f"{height}mm")))
        lasts = [
            [line for line in each.get_textpage().get_text_range().splitlines() if line.strip()][-1].strip()
            for each in list(paper)[:-1]
        ]
        paper.close()
        assert [each for each in lasts if each in names] == [], height


async def test_a_quarter_of_which_nothing_is_told_says_so(page: Page, tmp_path: Path) -> None:
    await show(page, tmp_path / "report.html", report_page(EMPTY, english(), "Riverside"))
    assert "no figure can be told" in await page.locator("main").inner_text()
    assert await sideways(page) <= 0
