#!/usr/bin/env python3
"""Checks each kind of page of a written site in Chromium.

Usage: accessibility.py SITE [PAGE ...]

For each page, at 1366 and 390 pixels, light and dark: the rules of axe-core for WCAG 2.2 AA. For
each width, 320 pixels too: nothing reaches past the page's side, text in charts is at least
11.5 pixels high (at 390 and wider), every control is at least 24 pixels high and wide.
Prints a table; ends with 1 where anything is found. Needs axe-playwright-python and Chromium.
"""

import os
import shutil
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

KINDS = [
    "index.html",
    "phuong-phap/index.html",
    "du-lieu/index.html",
    "tim-kiem/index.html",
    "*/chi-tieu/index.html",
    "*/chi-tieu/*/index.html",
    "*/co-cau/index.html",
    "*/lo-trinh/index.html",
    "*/nhiem-vu/index.html",
    "*/co-quan/index.html",
    "*/co-quan/*/index.html",
    "*/van-ban/index.html",
    "*/van-ban/*/index.html",
    "*/van-ban/*/muc-tieu.html",
    "*/van-ban/*/nhiem-vu.html",
]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIEWS = [(1366, "light"), (1366, "dark"), (390, "light"), (390, "dark"), (320, "light")]

OVERFLOW = """() => {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return [];
  const wide = [...document.querySelectorAll('main *, header *, footer *')].filter(one => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && box.right > edge + 1 && !one.closest('.scroll, .tabs ul, svg, .sr');
  });
  return wide.slice(0, 3).map(one => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
}"""

SMALL_TEXT = """() => [...document.querySelectorAll('svg.chart')]
  .filter(svg => svg.getBoundingClientRect().width > 0)
  .flatMap(svg => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll('text')].map(text =>
      [parseFloat(getComputedStyle(text).fontSize) * scale, text.textContent]);
  })
  .filter(([size]) => size < 11.5)
  .slice(0, 3)
  .map(([size, text]) => `${size.toFixed(1)} px: ${text}`)"""

COLLISIONS = """() => [...document.querySelectorAll('svg.chart')]
  .filter(svg => svg.getBoundingClientRect().width > 0)
  .flatMap(svg => {
    const texts = [...svg.querySelectorAll('text')];
    const frame = svg.getBoundingClientRect();
    const boxes = texts.map(text => text.getBoundingClientRect());
    const found = [];
    boxes.forEach((a, i) => {
      if (a.left < frame.left - 1 || a.right > frame.right + 1) found.push('cut: ' + texts[i].textContent);
      boxes.slice(i + 1).forEach((b, k) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > 6) found.push(`${texts[i].textContent} | ${texts[i + 1 + k].textContent}`);
      });
    });
    return found;
  }).slice(0, 3)"""

SMALL_CONTROLS = """() => [...document.querySelectorAll('a[href], button, input, select, summary')]
  .filter(one => {
    if (one.closest('p, li p, dd, figcaption, .prose li, .prose td, td') || one.closest('.skip, sup')) return false;
    const boxes = [...one.getClientRects()];
    if (!boxes.length) return false;
    const height = Math.max(...boxes.map(box => box.bottom)) - Math.min(...boxes.map(box => box.top));
    return height > 0 && height < 24 && getComputedStyle(one).position !== 'absolute';
  })
  .slice(0, 3)
  .map(one => `${one.getBoundingClientRect().height.toFixed(0)} px: ${one.textContent.trim().slice(0, 40)}`)"""


def pages(site):
    """One page of each kind: the largest, in which most can go wrong."""
    for kind in KINDS:
        found = sorted(site.glob(kind), key=lambda page: (-page.stat().st_size, str(page)))
        if found:
            yield found[0].relative_to(site)


def problems(page, width, scheme, axe):
    """What is wrong with an open page, as (rule, detail) pairs."""
    if width >= 390:
        results = axe.run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
        for violation in results.response["violations"]:
            for node in violation["nodes"][:3]:
                yield violation["id"], f"{node['target'][0]}: {node['html'][:100]}"
    if scheme == "light":
        for detail in page.evaluate(OVERFLOW):
            yield "sideways", detail
        for detail in page.evaluate(SMALL_CONTROLS):
            yield "small-control", detail
        if width >= 390:
            for detail in page.evaluate(SMALL_TEXT):
                yield "small-chart-text", detail
            for detail in page.evaluate(COLLISIONS):
                yield "chart-labels", detail


def main(arguments):
    """Checks the pages named, or one of each kind."""
    if not arguments:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    site = Path(arguments[0]).resolve()
    chosen = [Path(name) for name in arguments[1:]] or list(pages(site))
    if not chosen:
        print(f"no pages found in '{arguments[0]}'", file=sys.stderr)
        return 66
    browser_path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    axe = Axe()
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox"])
        heads = [f"{width} {scheme}" for width, scheme in VIEWS]
        print("page".ljust(52), *(head.rjust(11) for head in heads))
        for name in chosen:
            counts, details = [], []
            for width, scheme in VIEWS:
                context = browser.new_context(
                    viewport={"width": width, "height": 768 if width > 800 else 844},
                    color_scheme=scheme, bypass_csp=True)
                page = context.new_page()
                page.goto((site / name).as_uri())
                found = list(problems(page, width, scheme, axe))
                counts.append(len(found))
                details += [f"  {width} {scheme} {rule}: {detail}" for rule, detail in found]
                context.close()
            failed = failed or any(counts)
            print(str(name).ljust(52), *(str(count or "ok").rjust(11) for count in counts))
            for line in details:
                print(line)
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
