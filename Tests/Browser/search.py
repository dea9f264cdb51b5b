#!/usr/bin/env python3
"""Searches the shipped site in Chromium, from its folder and over http: search.py SITE

Spellings, abbreviations, numbers of clauses, order of hits, the keyboard, the page of all hits, and
what is left without JavaScript. Spellings are folded here a second time, by other means. Written for
the shipped content.
"""

import json
import re
import sys
import unicodedata

import trials

FIELD = ".find input"

# What is typed, how the title of the first hit begins, and what stands in the line below it.
FIRST = [
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

# Spellings of one thing: the same hits in the same order.
SAME_ORDER = [
    ["dang uy", "Đảng ủy", "đảng uỷ", "ĐẢNG ỦY", "Đa\u0309ng u\u0309y"],
    ["UBND tỉnh", "ủy ban nhân dân tỉnh", "uỷ ban nhân dân tỉnh"],
    ["HĐND", "hội đồng nhân dân"],
    ["tỷ lệ", "tỉ lệ"],
    ["quy hoạch", "qui hoạch"],
]
# The same hits, perhaps in another order, since tones that were typed go first.
SAME = [
    ["UBND tỉnh", "uy ban nhan dan tinh"],
    ["BTV", "ban thuong vu"],
    ["BCH", "ban chap hanh"],
    ["cán bộ DTTS", "can bo dan toc thieu so"],
    ["MTTQ", "mat tran to quoc"],
    ["CCVC", "cong chuc vien chuc"],
    ["hòa", "hoà", "hoa"],
]

# Texts whose folded words, as reckoned here, must find them.
FOLDS = [
    "Đảng ủy", "đảng uỷ", "Hòa thuỷ", "Hoà thủy", "Kỹ sư", "kĩ sư", "Quý III", "quí iii", "Tỷ lệ",
    "ngày", "Nguyễn Thị Mỹ Huyền", "29-ĐA/TU, Phụ lục 1", "ĐƯỜNG XƯỞNG ỐNG ỔI", "thuở khuya",
    "yêu cầu", "Quyết định",
]


def folded(text):
    """The words of a text without tones and marks, with i for y behind a consonant or qu."""
    signs = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    words = re.findall(r"[^\W_]+", "".join(s for s in signs if not unicodedata.combining(s)))
    return " ".join(re.sub(r"(?<=qu)y|(?<=[^aeiouy])y", "i", word) for word in words)


def suggested(trial, words):
    """Types words; the hits in the list below the field, as title and line below."""
    trial.page.fill(FIELD, words)
    trial.page.focus(FIELD)
    trial.page.wait_for_selector(f"{FIELD}[aria-expanded=true]")
    return trial.page.eval_on_selector_all(
        ".hits [role=group] a", "all => all.map(one => [one.firstChild, one.lastChild].map(one => one.textContent))")


def hits(trial, words):
    """The addresses on the page of all hits."""
    trial.open(trials.HITS + "?q=" + words.replace(" ", "+"))
    trial.page.wait_for_selector("#ket-qua [role=status]")
    return trial.page.eval_on_selector_all("#ket-qua a", "all => all.map(one => one.href)")


def first(trial):
    """What stands first, and what is told."""
    trial.open(trials.TASKS)
    for words, title, below in FIRST:
        found = suggested(trial, words)[:1]
        trial.expect(f"'{words}' finds '{title}' first",
                     found and found[0][0].startswith(title) and below in found[0][1], found)
    provinces = [below for title, below in suggested(trial, "so noi vu") if title == "Sở Nội vụ"]
    trial.expect("the province of the page stands first",
                 len(provinces) == 2 and provinces[0].endswith("Thái Nguyên"), provinces)
    found = suggested(trial, "co so du lieu ban to chuc tinh uy")
    trial.expect("words of a task and of its lead find it together", len(found) > 0, found)
    told = trial.page.text_content(".find [role=status]")
    trial.expect("the number of hits is told", re.fullmatch(r"\d+ kết quả", told), told)
    suggested(trial, "xyzxyz")
    told = trial.page.text_content(".find [role=status]")
    trial.expect("that nothing is found is told", told.startswith("Không tìm thấy"), told)


def clauses(trial):
    """A clause by its number: the same number in each part, then what stands below it."""
    trial.open(trials.HITS + "?q=29-da/tu+muc+ii.2")
    trial.page.wait_for_selector("#ket-qua [role=status]")
    found = trial.page.eval_on_selector_all("#ket-qua section:first-of-type .sub", "all => all.map(one => one.textContent)")
    numbers = [line.split(" · ")[0].split(", ")[-1] for line in found[:4]]
    trial.expect("II.2 of each part stands before what is below it",
                 numbers[:3] == ["II.2"] * 3 and numbers[3].startswith("II.2."), found[:5])


def spellings(trial):
    """Spellings and abbreviations of one thing."""
    for group in SAME_ORDER + SAME:
        lists = [hits(trial, words) for words in group]
        if group in SAME:
            lists = [sorted(one) for one in lists]
        trial.expect(f"{', '.join(group)} find the same", lists[0] and all(one == lists[0] for one in lists),
                     [len(one) for one in lists])


def folding(trial):
    """The folding of the script against the one here, in an index of one entry for each text."""
    index = {
        "words": {"count": "{count}", "none": "0", "all": "{count}"}, "abbreviations": [],
        "groups": [str(at) for at in range(len(FOLDS))], "provinces": [["x", "X"]],
        "blocks": [[at, 0, "", "", [[text, f"#{at}"]]] for at, text in enumerate(FOLDS)],
    }
    trial.page.add_init_script(f"window.tiendoIndex = {json.dumps(index)}")
    trial.open(trials.TASKS)
    for text in FOLDS:
        found = {title for title, _ in suggested(trial, folded(text))}
        wanted = {one for one in FOLDS if folded(one) == folded(text)}
        trial.expect(f"'{text}' is found by '{folded(text)}'", wanted <= found, found)


def keyboard(trial):
    """Ctrl+K, arrows, Escape, Enter."""
    page = trial.open(trials.TASKS)
    page.keyboard.press("Control+k")
    trial.expect("Ctrl+K leads to the field", page.evaluate("document.activeElement.name") == "q")
    found = suggested(trial, "so noi vu")
    active = []
    for key in ("ArrowDown", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
        active.append(page.get_attribute(FIELD, "aria-activedescendant"))
    trial.expect("arrows go round", active == ["hit-0", f"hit-{len(found)}", "hit-0"], active)
    trial.expect("the active hit is marked", page.get_attribute("#hit-0", "aria-selected") == "true")
    page.keyboard.press("Escape")
    trial.expect("Escape closes", page.is_hidden(".hits"))
    for key in ("ArrowDown", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    page.wait_for_url("**/co-quan/so-noi-vu/index.html")
    suggested(trial, "so noi vu")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/index.html?q=so+noi+vu")
    title = page.text_content("#ket-qua a")
    trial.expect("Enter alone leads to the page of all hits", title.startswith("Sở Nội vụ"), title)


def without_script(trial):
    """The same field where JavaScript is off."""
    plain = trials.Trial(trial.browser, trial.base, java_script_enabled=False)
    page = plain.open(trials.TASKS)
    page.fill(FIELD, "noi vu")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/index.html?q=noi+vu")
    trial.expect("lists by name stand in for the search",
                 page.is_visible("noscript p") and page.is_visible("main li >> text=Sở Nội vụ"))
    plain.close()


if __name__ == "__main__":
    sys.exit(trials.run(__doc__, [first, clauses, spellings, folding, keyboard, without_script]))
