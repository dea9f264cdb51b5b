"""The pages of a written site, and which shell of the theme each came from."""

import re
from pathlib import Path

SHELL = re.compile(rb'<body class="page-([a-z-]+)"')


def is_sealed(file):
    """Whether a path from the site's folder is of a sealed year, which stays as it was."""
    return file.parts[0] == "nam" and len(file.parts) > 2


def all_pages(site):
    """Every page of the site but those of sealed years, as paths from its folder, in order."""
    found = sorted(path.relative_to(site) for path in Path(site).rglob("*.html"))
    return [page for page in found if not is_sealed(page)]


def shell_of(site, page):
    """The name of the shell that a page says it came from."""
    found = SHELL.search((Path(site) / page).read_bytes())
    return found.group(1).decode() if found else None


def kinds(site):
    """The pages of each shell, smallest first: {shell: [page, ...]}."""
    found = {}
    for page in all_pages(site):
        found.setdefault(shell_of(site, page), []).append(page)
    for pages in found.values():
        pages.sort(key=lambda page: ((Path(site) / page).stat().st_size, str(page)))
    return found


def typical(site):
    """The middle page of each shell by size."""
    return {shell: pages[len(pages) // 2] for shell, pages in kinds(site).items()}


def longest(site):
    """The largest page of each shell, in which most can go wrong."""
    return {shell: pages[-1] for shell, pages in kinds(site).items()}


def unseen_shells(site, theme):
    """Shells of the theme, in whatever language, that no page of the site says it came from."""
    named = {path.name.split(".")[0] for path in (Path(theme) / "pages").glob("*.mustache")}
    return sorted(named - kinds(site).keys())
