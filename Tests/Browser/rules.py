"""The rules of axe-core for WCAG 2.2 AA and good practice, on an open page."""

from pathlib import Path

import axe_playwright_python

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """([place, tags]) => axe.run(place || document, {
    runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false
  }).then(found => found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(node => [id, `${node.target[0]}: ${node.html.slice(0, 100)}`])))"""


def violations(page, place=None):
    """What breaks a rule on the page, or in one place of it, as (rule, detail) pairs."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(SOURCE)
    return [tuple(found) for found in page.evaluate(RUN, [place, TAGS])]
