#!/usr/bin/env python3
"""Prints key pages of a written site from Chromium and reads the PDF files: paper.py SITE

Every printed page bears its title, the date of the figures and its number; the first also the
office and the name of the form. No text is drawn as Type 3 outlines, and forms keep to their pages.
Needs poppler-utils; page counts are those of the shipped content.
"""

import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import commands
import pages
from visits import Visit, chromium, folder

SHEETS = [f"thai-nguyen/chi-tieu/{name}/index.html"
          for name in ("can-bo-tre-dien-btv", "can-bo-nu-bch-tinh", "can-bo-dtts-dien-btv")]
# The most pages a form may have, and which way it lies.
LIMITS = {
    "index.html": (2, "portrait"),
    **{sheet: (2, "portrait") for sheet in SHEETS},
    "tuyen-quang/co-quan/so-noi-vu/index.html": (6, "landscape"),
    "thai-nguyen/co-quan/khoi-luong.html": (1, "landscape"),
}
# How many rows with counts the first page holds, and the first two.
ROWS = {"thai-nguyen/chi-tieu/index.html": (8, 18)}
COUNTS = re.compile(r"(?<![\d/])[\d.]+/[\d.]{2,}(?![\d/])")
WIDE = {"measures", "targets", "duties", "agency", "differences", "roadmap", "workload"}


def run(*command):
    """What a program writes."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def print_page(visit, name, path):
    """Prints a page as a reader would, with the theme's own paper and margins."""
    visit.open(name)
    visit.page.pdf(path=path, prefer_css_page_size=True, print_background=True)


def words(text):
    """The words of a text, however its lines were broken."""
    return " ".join(text.split())


def problems(name, path, source):
    """What is wrong with a printed page."""
    sheets = run("pdftotext", "-layout", path, "-").split("\f")[:-1]
    sheet = words(html.unescape(re.search(r'data-sheet="([^"]*)"', source).group(1)))
    title = words(html.unescape(re.search(r"<h1[^>]*>(.*?)</h1>", source).group(1)))
    office = words(re.sub(r"<[^>]*>", " ", html.unescape(
        re.search(r'class="print-head">(.*?)</p>', source).group(1)))).upper()
    first = words(sheets[0])
    if not all(word in first.upper() for word in office.split()):
        yield f"the first page lacks its heading '{office}'"
    if not all(word in first for word in title.split()):
        yield f"the first page lacks its title '{title}'"
    for number, text in enumerate(sheets, 1):
        text = words(text)
        if f"Trang {number}/{len(sheets)}" not in text:
            yield f"page {number} of {len(sheets)} has no number"
        if not all(word in text for word in sheet.split()):
            yield f"page {number} of {len(sheets)} lacks '{sheet}'"
        if len(text.replace(sheet, "")) < 60:
            yield f"page {number} of {len(sheets)} is all but empty"
    fonts = run("pdffonts", path).splitlines()[2:]
    if any("Type 3" in font for font in fonts):
        yield "text is drawn as Type 3 outlines"
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", run("pdfinfo", path))
    width, height = map(float, size.groups())
    shell = re.search(r'<body class="page-([a-z-]+)"', source).group(1)
    lies = "landscape" if width > height else "portrait"
    for number, least in enumerate(ROWS.get(name, ()), 1):
        rows = sum(len(COUNTS.findall(text)) for text in sheets[:number])
        if rows < least:
            yield f"{number} pages hold {rows} rows, not {least}"
    limit, wanted = LIMITS.get(name, (None, "landscape" if shell in WIDE else "portrait"))
    if lies != wanted:
        yield f"printed {lies}, not {wanted}"
    if limit and len(sheets) > limit:
        yield f"{len(sheets)} pages, not {limit}"


def main():
    """Prints one page of each shell and the forms that keep to their pages."""
    options = commands.read(__doc__)
    site = Path(options.site)
    # Figures that stand alone are for other people's pages, not for paper.
    chosen = [str(name) for name in pages.typical(site).values()
              if "data-sheet=" in (site / name).read_text()]
    names = sorted({*chosen, *LIMITS, *ROWS})
    lines = []
    with chromium() as browser, tempfile.TemporaryDirectory() as work:
        visit = Visit(browser, folder(site))
        for number, name in enumerate(names):
            path = f"{work}/{number}.pdf"
            print_page(visit, name, path)
            lines += [f"{name}: {problem}"
                      for problem in problems(name, path, (site / name).read_text())]
    return commands.told(lines, f"{len(names)} pages on paper: headings, numbers, fonts and lengths are right")


if __name__ == "__main__":
    sys.exit(main())
