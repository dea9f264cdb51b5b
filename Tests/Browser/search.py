#!/usr/bin/env python3
"""Proves in Chromium that the search of a written site finds, and that its lists can be narrowed.

Usage: search.py SITE

Everything is tried twice, from the folder and over http, under the policy that the pages carry:
spellings, abbreviations, numbers of clauses, the keyboard, the page of all hits, filters and sorting
with their state in the address, copied links. Nothing may appear in the console and no request may
leave the site. Spellings are folded here a second time, by other means. Prints one line for each
check; ends with 1 where one fails. Needs Playwright and Chromium; written for the shipped content.
"""

import functools
import json
import os
import re
import shutil
import sys
import threading
import unicodedata
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

SCRIPT_LIMIT, INDEX_LIMIT = 10 * 1024, 150 * 1024
TASKS = "thai-nguyen/nhiem-vu/index.html"
TARGETS = "thai-nguyen/van-ban/29-da-tu/muc-tieu.html"

# What is typed, and what must stand first in the list: title and, where it matters, the line below.
FINDS = [
    ("so noi vu", "Sở Nội vụ", ""),
    ("Sở Nội vụ", "Sở Nội vụ", ""),
    ("29-ĐA/TU phụ lục 1", "Phụ lục 1. ", "29-ĐA/TU, Phụ lục 1"),
    ("29-da/tu phu luc 1", "Phụ lục 1. ", "29-ĐA/TU, Phụ lục 1"),
    ("29-da/tu muc ii.2", "2. ", "II.2"),
    ("29-đa/tu phần thứ ba, ii.2.3", "2.3. Đào tạo", "Phần thứ ba, II.2.3"),
    ("29-ĐA/TU, số 3", "Tuyên truyền, quán triệt Đề án", "29-ĐA/TU, số 3"),
    ("87-NQ/TU", "Nghị quyết số 87-NQ/TU", ""),
    ("hdnd tinh", "Hội đồng nhân dân tỉnh", ""),
    ("BTV Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", ""),
]
# Spellings of one thing: the hits must be the same, where they only differ in case and place of tones
# in the same order.
SAME = [
    ["dang uy", "Đảng ủy", "đảng uỷ", "ĐẢNG ỦY", "Đa\u0309ng u\u0309y"],
    ["UBND tỉnh", "ủy ban nhân dân tỉnh", "uỷ ban nhân dân tỉnh", "ubnd tinh"],
    ["BTV", "ban thuong vu"],
    ["cán bộ DTTS", "cán bộ dân tộc thiểu số"],
    ["MTTQ", "mat tran to quoc"],
    ["HĐND", "hội đồng nhân dân"],
    ["CCVC", "công chức, viên chức"],
    ["tỷ lệ", "tỉ lệ"],
    ["quy hoạch", "qui hoạch"],
    ["hòa giải", "hoà giải"],
]
# Texts whose words must be what this script takes for their folded form.
FOLDS = [
    "Đảng ủy", "đảng uỷ", "Hòa thuỷ", "Hoà thủy", "Kỹ sư", "kĩ sư", "Quý III", "quí iii", "Tỷ lệ", "ngày",
    "Nguyễn Thị Mỹ Huyền", "29-ĐA/TU, Phụ lục 1", "ĐƯỜNG XƯỞNG ỐNG ỔI", "thuở khuya", "yêu cầu",
]


def folded_words(text):
    """The words of a text without tones, marks and doubtful y, as the script should see them."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = re.findall(r"[^\W_]+", plain)
    vowels = "aeiou"
    return ["".join(
        "i" if sign == "y" and at and (word[at - 1] not in vowels or word[max(0, at - 2):at] == "qu")
        else sign for at, sign in enumerate(word)) for word in words]


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder without a word, and nothing for the icon that browsers ask for."""

    def do_GET(self):
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, *_):
        pass


class Visit:
    """A browser on one address of the site; keeps what it was told in the console and asked for."""

    def __init__(self, browser, base, name):
        self.base, self.name, self.failed, self.noise = base, name, 0, []
        self.context = browser.new_context(viewport={"width": 1366, "height": 768})
        if base.startswith("http"):
            self.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=base[:-1])
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.noise.append(message.text))
        self.page.on("pageerror", lambda error: self.noise.append(str(error)))
        self.page.on("request", lambda request: request.url.startswith(base)
                     or self.noise.append("left the site: " + request.url))

    def check(self, words, is_so, detail=""):
        """Prints whether something holds."""
        self.failed += not is_so
        print(f"{'ok    ' if is_so else 'FAILED'} {self.name}: {words}" + ("" if is_so else f": {detail}"))

    def open(self, path):
        """Opens a page of the site."""
        self.page.goto(self.base + path)
        return self.page

    def type(self, words):
        """Types words into the search field and answers the hits in the list below it."""
        self.page.fill(".find input", words)
        self.page.focus(".find input")
        self.page.wait_for_function("document.querySelector('.find').q.getAttribute('aria-expanded') == 'true'")
        return self.page.eval_on_selector_all(
            ".hits [role=group] a", "all => all.map(one => [one.firstChild.textContent, one.lastChild.textContent])")

    def hits(self, words):
        """All hits on the page of hits."""
        self.page.goto(self.base + "tim-kiem/index.html?q=" + words.replace(" ", "+"))
        self.page.wait_for_selector("#ket-qua [role=status]")
        return self.page.eval_on_selector_all("#ket-qua a", "all => all.map(one => one.href)")

    def shown(self):
        """The ids of the rows that a list shows, in their order."""
        return self.page.eval_on_selector_all(
            "tr[data-f]", "all => all.filter(one => one.checkVisibility()).map(one => one.id)")


def find(visit):
    """The list below the field."""
    visit.open(TASKS)
    for words, title, detail in FINDS:
        found = visit.type(words)
        first = found[0] if found else ["", ""]
        visit.check(f"'{words}' finds {title}", first[0].startswith(title) and detail in first[1], found[:3])
    found = visit.type("so noi vu")
    visit.check("this page's province stands first", "Thái Nguyên" in found[0][1], found[:2])
    visit.check("the number of hits is told", re.fullmatch(
        r"\d+ kết quả", visit.page.text_content(".find [role=status]")) is not None)
    found = visit.type("so noi vu co so du lieu")
    visit.check("words of a task and its lead find it together", len(found) > 0)
    visit.type("xyzxyz")
    visit.check("nothing found is said", "Không tìm thấy" in visit.page.text_content(".find [role=status]"))
    for spellings in SAME:
        lists = [visit.hits(words) for words in spellings]
        visit.check(f"{', '.join(spellings)} find the same {len(lists[0])}",
                    len(lists[0]) > 0 and all(sorted(one) == sorted(lists[0]) for one in lists)
                    and (spellings is not SAME[0] or all(one == lists[0] for one in lists)),
                    [len(one) for one in lists])


def fold(visit):
    """The folding of the script against that of this one, by an index of one entry for each text."""
    page = visit.context.new_page()
    page.add_init_script("""Object.defineProperty(window, 'tiendoIndex', {value: {
      words: {count: '{count}', none: 'none', all: '{count}'}, abbreviations: [], groups: ['x'],
      provinces: [['x', 'X']], blocks: [[0, 0, '', '', %s.map((text, at) => [text, '#' + at])]]},
      writable: false})""" % json.dumps(FOLDS))
    page.goto(visit.base + TASKS)
    wrong = []
    for at, text in enumerate(FOLDS):
        words = " ".join(folded_words(text))
        page.fill(".find input", words)
        page.focus(".find input")
        found = page.eval_on_selector_all(".hits [role=group] a", "all => all.map(one => one.hash)")
        same = {f"#{other}" for other, known in enumerate(FOLDS) if folded_words(known) == folded_words(text)}
        if not same <= set(found):
            wrong.append((text, words, found))
    visit.check(f"{len(FOLDS)} texts are found by their folded words", not wrong, wrong)
    page.close()


def keys(visit):
    """The keyboard."""
    page = visit.open(TASKS)
    page.keyboard.press("Control+k")
    visit.check("Ctrl+K leads to the field", page.evaluate("document.activeElement.name") == "q")
    visit.type("so noi vu")
    active = lambda: page.get_attribute(".find input", "aria-activedescendant")
    page.keyboard.press("ArrowDown")
    first = active()
    page.keyboard.press("ArrowUp")
    last = active()
    page.keyboard.press("ArrowDown")
    visit.check("arrows go round", first == "hit-0" and last not in (first, "") and active() == first,
                (first, last, active()))
    visit.check("the active hit is marked", page.get_attribute("#" + first, "aria-selected") == "true")
    page.keyboard.press("Escape")
    visit.check("Escape closes", page.is_hidden(".hits"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/co-quan/so-noi-vu/index.html")
    visit.check("Enter opens the active hit", page.text_content("h1") == "Sở Nội vụ")
    visit.type("so noi vu")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/index.html?q=so+noi+vu")
    page.wait_for_selector("#ket-qua h2")
    visit.check("Enter alone opens the page of hits",
                page.text_content("#ket-qua a").startswith("Sở Nội vụ"))


def plain(browser, visit):
    """Without JavaScript."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(visit.base + TASKS)
    visit.check("without JavaScript no filter shows", page.is_hidden("form.filter"))
    page.fill(".find input", "noi vu")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/index.html?q=noi+vu")
    visit.check("without JavaScript the search leads to lists by name",
                page.is_visible("noscript .notice")
                and page.is_visible("main >> text=Sở Nội vụ"))
    context.close()


def filters(visit):
    """Filters of tasks and targets; the state survives."""
    page = visit.open(TASKS)
    everything = visit.shown()
    page.select_option("select[name=chu-tri]", "so-noi-vu")
    own = visit.shown()
    visit.check("a filter shows some rows", 0 < len(own) < len(everything), (len(own), len(everything)))
    visit.check("the count is told", f"{len(own)}/{len(everything)}" in page.text_content(".filter [role=status]"))
    page.select_option("select[name=van-ban]", "kh-ubnd-cap-xa")
    both = visit.shown()
    visit.check("two filters are both obeyed", set(both) <= set(own))
    visit.check("the address holds them", page.url.endswith("?chu-tri=so-noi-vu&van-ban=kh-ubnd-cap-xa"), page.url)
    page.reload()
    visit.check("a reload keeps them", visit.shown() == both and page.input_value("select[name=chu-tri]") == "so-noi-vu")
    visit.check("empty lists are hidden", page.eval_on_selector_all(
        "section.card", "all => all.filter(one => one.querySelector('tr[data-f]') && one.checkVisibility()"
        " && ![...one.querySelectorAll('tr[data-f]')].some(row => row.checkVisibility())).length") == 0)
    page.click(".filter button")
    page.wait_for_function("location.search == ''")
    visit.check("they can be cleared", visit.shown() == everything)
    page.emulate_media(media="print")
    visit.check("print has no filter", page.is_hidden("form.filter"))
    page.emulate_media(media="screen")
    page = visit.open(TARGETS + "?trang-thai=orientation")
    visit.check("targets are filtered by an address", 0 < len(visit.shown()) < 38, len(visit.shown()))


def sorting(visit):
    """Sorting by one column, by button."""
    page = visit.open("thai-nguyen/co-quan/index.html")
    names = lambda: page.eval_on_selector_all("tbody th", "all => all.map(one => one.textContent)")
    before = names()
    page.click("th.c-name button")
    up = names()
    visit.check("names sort as the Vietnamese alphabet", up[0].startswith("Ban Nội chính")
                and up.index("Đại học Thái Nguyên") < up.index("Hội đồng nhân dân tỉnh") < up.index("Sở Nội vụ"), up[:3])
    visit.check("one column says so", page.eval_on_selector_all(
        "[aria-sort]", "all => all.map(one => one.ariaSort)") == ["ascending"])
    page.click("th.c-name button")
    visit.check("again, and it turns round", names() == up[::-1] and page.get_attribute("th.c-name", "aria-sort") == "descending")
    page.reload()
    visit.check("the address keeps the order", page.url.endswith("?xep=-name") and names() == up[::-1], page.url)
    page.click("th.c-name button")
    visit.check("a third time, and it is as it was", names() == before and "?" not in page.url)


def copying(visit):
    """Links to rows."""
    page = visit.open(TARGETS + "?trang-thai=too-early")
    page.hover("tr[id]:not([hidden])")
    page.click("tr[id]:not([hidden]) .copy-link")
    page.wait_for_function("document.querySelector('.toast').textContent != ''")
    visit.check("a copied link is told", page.text_content(".toast") == "Đã sao chép liên kết")
    wanted = visit.base + TARGETS + "#" + page.get_attribute("tr[id]:not([hidden])", "id")
    page.evaluate("""document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>')""")
    page.focus("#paste")
    page.keyboard.press("Control+v")
    visit.check("the link is on the clipboard", page.input_value("#paste") == wanted, page.input_value("#paste"))
    page.goto(wanted)
    visit.check("a linked row stands out", page.evaluate("document.querySelector('tr:target') !== null"))
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.evaluate("""document.body.insertAdjacentHTML('beforeend',
      '<a class="copy-link" href="#hinh-1">Sao chép liên kết</a><textarea id="paste"></textarea>')""")
    page.click("text=Sao chép liên kết")
    page.focus("#paste")
    page.keyboard.press("Control+v")
    visit.check("without a clipboard too, and of any figure", page.input_value("#paste") == visit.base + TARGETS + "#hinh-1",
                page.input_value("#paste"))


def main(arguments):
    """Tries everything from the folder, then over http."""
    if len(arguments) != 1:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    site = Path(arguments[0]).resolve()
    index = site / "tim-kiem/muc-luc.js"
    if not index.exists():
        print(f"no search index found in '{arguments[0]}'", file=sys.stderr)
        return 66
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=["--no-sandbox"])
        for base, name in [(site.as_uri() + "/", "file"),
                           (f"http://127.0.0.1:{server.server_port}/", "http")]:
            visit = Visit(browser, base, name)
            for part in [find, fold, keys, filters, sorting, copying]:
                part(visit)
            plain(browser, visit)
            scripts = sum(script.stat().st_size for script in site.glob("assets/*.js"))
            visit.check(f"the script has {scripts} of {SCRIPT_LIMIT} bytes", scripts <= SCRIPT_LIMIT, scripts)
            size = index.stat().st_size
            visit.check(f"the index has {size} of {INDEX_LIMIT} bytes", size <= INDEX_LIMIT, size)
            visit.check("nothing was said in the console, nothing left the site", not visit.noise, visit.noise[:3])
            failed += visit.failed
            visit.context.close()
        browser.close()
    server.shutdown()
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
