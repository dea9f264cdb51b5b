"""What the scripts of this folder share as commands: options, two processes, the last word."""

import argparse
import concurrent.futures
import multiprocessing
import os

ARGUMENTS = {
    "theme": dict(flags=["--theme"], default="theme", help="the theme's folder"),
    "quick": dict(flags=["--quick"], action="store_true", help="one page of each shell only"),
    "pages": dict(flags=["pages"], nargs="*", help="pages to look at instead"),
}


def read(documentation, *names):
    """Reads SITE and the options named."""
    parser = argparse.ArgumentParser(
        description=documentation, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", help="the folder of the written site")
    for name in names:
        settings = dict(ARGUMENTS[name])
        parser.add_argument(*settings.pop("flags"), **settings)
    options = parser.parse_args()
    if not os.path.exists(os.path.join(options.site, "index.html")):
        parser.error(f"no site in '{options.site}'")
    return options


def shared_out(look, site, names, *rest):
    """The lines of `look(site, share, *rest)` for shares of the names, one process a processor."""
    count = max(1, min(len(os.sched_getaffinity(0)), len(names), 4))
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(count, mp_context=context) as pool:
        shares = [pool.submit(look, site, names[start::count], *rest) for start in range(count)]
        return [line for share in shares for line in share.result()]


def told(lines, all_well):
    """Prints what is wrong, or that all is well; gives the status to end with."""
    print("\n".join(lines) if lines else all_well)
    return 1 if lines else 0
