#!/usr/bin/env python3
"""Checks one page of each shell in Chromium, at every width, light and dark.

Usage: accessibility.py SITE [--theme DIR] [--quick] [PAGE ...]

The largest page of each shell, with everything on it that opens opened, at 1366, 1024, 390 and 320
pixels, light and dark: the rules of axe-core for WCAG 2.2 AA, the list of hits below the search
field too, and the probes of probes.py. --quick takes the typical page of each shell, at 1366 light
and 390 dark. A shell of the theme without a page is a failure: nobody would have looked at it.
"""

import sys
from pathlib import Path

import commands
import pages
import probes
import rules
from visits import Visit, chromium, folder

VIEWS = [(width, scheme) for width in (1366, 1024, 390, 320) for scheme in ("light", "dark")]
QUICK_VIEWS = [(1366, "light"), (390, "dark")]
SEARCH = ".find input"


def search_problems(page):
    """What is wrong with the open list of hits."""
    page.fill(SEARCH, "can bo")
    page.focus(SEARCH)
    page.wait_for_selector(".hits [role=option]")
    yield from rules.violations(page, ".find")
    page.fill(SEARCH, "")
    page.evaluate("document.activeElement.blur()")


def look(site, chosen, views):
    """A share of the pages in all views: lines that tell what is wrong."""
    with chromium() as browser:
        visit = Visit(browser, folder(site))
        return [line for name in chosen for line in look_at(visit, name, views)]


def look_at(visit, name, views):
    """One page in all views. Layout is measured in the first scheme of each width."""
    page = visit.open(name)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    measured = set()
    for width, scheme in views:
        page.set_viewport_size({"width": width, "height": 768 if width > 800 else 844})
        page.emulate_media(color_scheme=scheme)
        found = rules.violations(page)
        if width not in measured:
            found += probes.problems(page, width)
        measured.add(width)
        if page.query_selector(SEARCH):
            found += search_problems(page)
        yield from (f"{name}, {width} {scheme}, {rule}: {detail}" for rule, detail in found)
    yield from (f"{name}: {fault}" for fault in visit.faults)


def main():
    """Looks at the pages named, or at one of each shell."""
    options = commands.read(__doc__, "theme", "quick", "pages")
    site = Path(options.site)
    by_shell = (pages.typical if options.quick else pages.longest)(site)
    chosen = options.pages or sorted(by_shell.values())
    views = QUICK_VIEWS if options.quick else VIEWS
    lines = [f"theme/pages/{shell}.mustache: no page of the site has this shell"
             for shell in pages.unseen_shells(site, options.theme)]
    lines += commands.shared_out(look, site, chosen, views)
    return commands.told(lines, f"{len(chosen)} shells × {len(views)} views: no violations")


if __name__ == "__main__":
    sys.exit(main())
