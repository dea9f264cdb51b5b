"""Things that a reader does, tried on the shipped site from its folder and over http."""

import commands
from visits import Visit, chromium, folder, served

TASKS = "thai-nguyen/nhiem-vu/index.html"
TARGETS = "thai-nguyen/van-ban/29-da-tu/muc-tieu.html"
AGENCIES = "thai-nguyen/co-quan/index.html"
HITS = "tim-kiem/index.html"


class Trial(Visit):
    """A visit that keeps what did not go as it should."""

    def __init__(self, browser, base, **options):
        super().__init__(browser, base, **options)
        self.browser, self.failures, self.count = browser, [], 0

    def expect(self, words, holds, found=""):
        """Something that must hold, and what was found where it does not."""
        self.count += 1
        if not holds:
            self.failures.append(f"{self.base}: {words}, but found {found!r}")

    def open(self, path):
        """Opens a page; faults of the one before are failures."""
        self.failures += [f"{self.page.url}: {fault}" for fault in self.faults]
        return super().open(path)


def run(documentation, parts):
    """Tries all parts both ways and ends with the number of things that held."""
    options = commands.read(documentation)
    count, failures = 0, []
    with chromium() as browser, served(options.site) as address:
        for base in (folder(options.site), address):
            for part in parts:
                trial = Trial(browser, base)
                part(trial)
                count += trial.count
                failures += trial.failures + [f"{trial.page.url}: {fault}" for fault in trial.faults]
                trial.close()
    return commands.told(failures, f"{count} things tried from the folder and over http: all went well")
