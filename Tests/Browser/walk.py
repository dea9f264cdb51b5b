#!/usr/bin/env python3
"""Walks through a written site as a newcomer would: walk.py SITE

Each question starts on the first page and follows links by the words one reads, three at most; the
answer must stand on the page reached. The questions are those of the shipped content.
"""

import sys
from pathlib import Path

import commands
from visits import Visit, chromium, folder

# Question; the links to follow, each "words" or "place > words"; what must then be read together.
WALKS = [
    ("Who leads the cadre database, by when?",
     ["#thai-nguyen > Nhiệm vụ"],
     ["cơ sở dữ liệu cán bộ nguồn", "Ban Tổ chức Tỉnh ủy", "31/12/2026"]),
    ("How many more women does the provincial committee need by 2030?",
     ["#thai-nguyen > Chỉ tiêu", "Cán bộ nữ trong Ban Chấp hành Đảng bộ tỉnh"],
     ["Cán bộ nữ trong Ban Chấp hành Đảng bộ tỉnh", "cần thêm khoảng 2 đồng chí", "2030"]),
    ("What must Sở Nội vụ of Tuyên Quang do in 2026?",
     ["#tuyen-quang > Cơ quan", "Sở Nội vụ"],
     ["Các hạn sắp tới", "31/12/2026"]),
    ("Which targets conflict?",
     ["#thai-nguyen > Chỗ văn bản chưa thống nhất"],
     ["khác mức", "từ 20%", "từ 25%"]),
]
MOST = 3


def follow(page, step):
    """Clicks the first link that reads so, within a place where one is named."""
    place, _, text = step.rpartition(" > ")
    found = page.locator(place or "main").get_by_role("link", name=text, exact=True)
    if found.count() == 0:
        return f"no link reads '{text}' in {place or 'main'} of {page.url}"
    found.first.click()
    page.wait_for_load_state("domcontentloaded")
    return None


def walk(visit, question, steps, answer):
    """Where the walk fails, or nothing."""
    page = visit.open("index.html")
    for step in steps:
        if lost := follow(page, step):
            return f"{question} {lost}"
    text = " ".join(page.locator("main").inner_text().split())
    missing = [words for words in answer if words.lower() not in text.lower()]
    return f"{question} {page.url} does not say {missing}" if missing else None


def main():
    """Walks every way, on a desk and on a phone."""
    options = commands.read(__doc__)
    lines = [f"{question} takes {len(steps)} clicks" for question, steps, _ in WALKS if len(steps) > MOST]
    with chromium() as browser:
        for width, height in ((1366, 768), (390, 844)):
            visit = Visit(browser, folder(Path(options.site)), width, height)
            lines += filter(None, (walk(visit, *one) for one in WALKS))
    clicks = ", ".join(str(len(steps)) for _, steps, _ in WALKS)
    return commands.told(lines, f"{len(WALKS)} questions of a newcomer are answered after {clicks} clicks")


if __name__ == "__main__":
    sys.exit(main())
