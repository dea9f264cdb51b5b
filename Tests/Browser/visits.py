"""Chromium on a written site: from its folder, or over http under the strict policy."""

import contextlib
import functools
import os
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

# The policy that docs/publishing.md has servers send: that of the pages, and who may frame them.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'")
TELL_REFUSALS = """addEventListener('securitypolicyviolation',
  event => console.error(`policy ${event.violatedDirective}: ${event.blockedURI}`))"""


class StrictHandler(SimpleHTTPRequestHandler):
    """Serves a folder with the policy, silently, and no icon, which browsers ask for unbidden."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def do_GET(self):
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(site):
    """Serves the site on a free port of this machine; gives its address."""
    handler = functools.partial(StrictHandler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextlib.contextmanager
def chromium():
    """Debian's Chromium, or the one that CHROMIUM names."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    # As root Chromium has no sandbox to start in.
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


class Visit:
    """One tab on one site: opens its pages and keeps whatever they should not have done."""

    def __init__(self, browser, base, width=1366, height=768, **options):
        self.base, self.faults = base, []
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.add_init_script(TELL_REFUSALS)
        # A busy machine takes its time; what never comes is still a failure.
        context.set_default_timeout(120_000)
        self.page = context.new_page()
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        self.page.on("request", self.see)
        self.page.on("requestfailed", lambda asked: self.faults.append(f"not loaded: {asked.url}"))

    def hear(self, message):
        """Keeps errors and warnings of the console."""
        if message.type in ("error", "warning"):
            self.faults.append(f"console: {message.text}")

    def see(self, request):
        """Keeps requests that leave the site."""
        if not request.url.startswith((self.base, "data:")):
            self.faults.append(f"left the site: {request.url}")

    def open(self, path):
        """Opens a page of the site; what was kept of the page before is forgotten."""
        self.faults.clear()
        self.page.goto(self.base + str(path))
        return self.page

    def close(self):
        """Closes the tab."""
        self.page.context.close()


def folder(site):
    """The address of the site's folder."""
    return Path(site).resolve().as_uri() + "/"
