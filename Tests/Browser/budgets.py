#!/usr/bin/env python3
"""Weighs a written site against its budgets and prints the table: budgets.py SITE

Bytes as they lie on the disk: nothing is packed on a shared folder. Style and script are published
as an office can read them, so they are weighed as a web server sends them, packed by gzip.
"""

import gzip
import statistics
import sys
from pathlib import Path

import commands
import pages

KIB = 1024
PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico"}
FONTS = {".woff", ".woff2", ".ttf", ".otf", ".eot"}


def rows(site):
    """What is weighed, its weight and its limit, in bytes; counts have no unit."""
    files = [path for path in site.rglob("*")
             if path.is_file() and not pages.is_sealed(path.relative_to(site))]
    weight = {path: path.stat().st_size for path in files}
    html = {name: weight[site / name] for name in pages.all_pages(site)}
    index = sorted(site.glob("tim-kiem/*.js"))

    def total(found):
        return sum(weight[path] for path in found)

    def packed(found):
        return sum(len(gzip.compress(path.read_bytes(), 9)) for path in found)

    yield "HTML, typical page", statistics.median(html.values()), 60 * KIB
    yield f"HTML, longest page ({max(html, key=html.get)})", max(html.values()), 250 * KIB
    yield "CSS, all, packed", packed(path for path in files if path.suffix == ".css"), 10 * KIB
    yield ("JavaScript before the index, packed",
           packed(path for path in files if path.suffix in (".js", ".mjs") and path not in index), 5 * KIB)
    yield "search index", total(index), 150 * KIB
    yield "fonts", sum(path.suffix in FONTS for path in files), 0
    yield "pictures other than SVG", sum(path.suffix in PICTURES for path in files), 0


def main():
    """Prints the table; what is over its limit is marked."""
    options = commands.read(__doc__)
    over = 0
    for title, weight, limit in rows(Path(options.site)):
        shown = f"{weight / KIB:8.1f} KiB of {limit / KIB:5.0f} KiB" if limit else f"{weight:8}     of     0"
        over += weight > limit
        print(f"{'over' if weight > limit else 'ok':5}{shown}  {title}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
