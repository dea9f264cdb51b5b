#!/usr/bin/env python3
"""Opens every page of a written site in Chromium, over http and from its folder.

Usage: every_page.py SITE [--quick]

Over http the strict policy is sent along, and the page is held against the rules of axe-core at
1366 pixels. Both ways nothing may be said in the console, refused by the policy, left unloaded or
asked for from elsewhere. --quick takes one page of each shell.
"""

import sys
from pathlib import Path

import commands
import pages
import rules
from visits import Visit, chromium, folder, served


def look(site, names):
    """A share of the pages, both ways: lines that tell what is wrong."""
    lines = []
    with chromium() as browser, served(site) as address:
        for base in (address, folder(site)):
            visit = Visit(browser, base)
            for name in names:
                page = visit.open(name)
                found = rules.violations(page) if base == address else []
                lines += [f"{name}, {rule}: {detail}" for rule, detail in found]
                lines += [f"{name} at {base}: {fault}" for fault in visit.faults]
            visit.close()
    return lines


def main():
    """Shares the pages out and tells what was found."""
    options = commands.read(__doc__, "quick")
    site = Path(options.site)
    names = list(pages.typical(site).values()) if options.quick else pages.all_pages(site)
    lines = commands.shared_out(look, site, names)
    return commands.told(lines, f"{len(names)} pages, over http and from the folder: no violations, "
                         "no errors, no requests elsewhere")


if __name__ == "__main__":
    sys.exit(main())
