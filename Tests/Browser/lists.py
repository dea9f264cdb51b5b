#!/usr/bin/env python3
"""Filters, sorts and links to rows of the shipped site in Chromium: lists.py SITE

From its folder and over http: what is chosen, what is told of it, what the address keeps and a reload
brings back, the order of names, what is copied with and without a clipboard, what paper and pages
without JavaScript are spared. Written for the shipped content.
"""

import sys

import trials

SHOWN = "tr[data-f]:not([hidden])"


def rows(trial):
    """The ids of the rows shown, in their order."""
    return trial.page.eval_on_selector_all(
        "tr[data-f]", "all => all.filter(one => one.checkVisibility()).map(one => one.id)")


def filters(trial):
    """Choices, one and several, kept and cleared."""
    page = trial.open(trials.TASKS)
    everything = rows(trial)
    page.select_option("select[name=chu-tri]", "so-noi-vu")
    led = rows(trial)
    trial.expect("a choice shows some rows", 0 < len(led) < len(everything), len(led))
    told = page.text_content(".filter [role=status]")
    trial.expect("their number is told", f"{len(led)}/{len(everything)} " in told, told)
    empty = page.eval_on_selector_all(
        "main table", f"all => all.filter(one => one.checkVisibility() && !one.querySelector('{SHOWN}')).length")
    trial.expect("lists without rows are hidden", empty == 0, empty)
    page.select_option("select[name=van-ban]", "kh-ubnd-cap-xa")
    both = rows(trial)
    trial.expect("two choices hold together", both and set(both) <= set(led), both)
    trial.expect("the address keeps them", page.url.endswith("?chu-tri=so-noi-vu&van-ban=kh-ubnd-cap-xa"), page.url)
    page.reload()
    trial.expect("a reload brings them back", rows(trial) == both
                 and page.input_value("select[name=chu-tri]") == "so-noi-vu", rows(trial))
    page.click(".filter button")
    page.wait_for_url(lambda url: "?" not in url)
    trial.expect("they can be cleared", rows(trial) == everything, rows(trial))
    trial.open(trials.TASKS + "?chu-tri=nobody")
    trial.expect("a choice that there is not chooses nothing", rows(trial) == everything, rows(trial))
    for path, choice in [(trials.TARGETS, "trang-thai=orientation"), (trials.TARGETS, "tieu-chi=age"),
                         ("thai-nguyen/chi-tieu/index.html", "nhom=bch-tinh&van-ban=29-da-tu"),
                         (trials.TASKS, "han=2026-q4"), (trials.TASKS, "han=thuong-xuyen")]:
        trial.open(f"{path}?{choice}")
        count = page.eval_on_selector_all("tr[data-f]", "all => all.length")
        trial.expect(f"'{choice}' chooses by the address", 0 < len(rows(trial)) < count, len(rows(trial)))


def sorting(trial):
    """One column up, down, and as it was."""
    page = trial.open(trials.AGENCIES)

    def names():
        return page.eval_on_selector_all("tbody th", "all => all.map(one => one.textContent)")

    before = names()
    page.click("th.c-name button")
    up = names()
    known = [name for name in up if name in ("Ban Nội chính Tỉnh ủy", "Đại học Thái Nguyên", "Hội đồng nhân dân tỉnh")]
    trial.expect("names follow the Vietnamese alphabet",
                 known == ["Ban Nội chính Tỉnh ủy", "Đại học Thái Nguyên", "Hội đồng nhân dân tỉnh"], up)
    told = page.eval_on_selector_all("[aria-sort]", "all => all.map(one => one.ariaSort)")
    trial.expect("one head tells the order", told == ["ascending"], told)
    page.focus("th.c-name button")
    page.keyboard.press("Enter")
    trial.expect("again turns it round", names() == up[::-1], names()[:3])
    page.reload()
    trial.expect("the address keeps it", page.url.endswith("?xep=-name") and names() == up[::-1], page.url)
    page.click("th.c-name button")
    trial.expect("a third time undoes it", names() == before and "?" not in page.url, page.url)


def pasted(page):
    """What is on the clipboard."""
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<textarea id=\"paste\"></textarea>')")
    page.focus("#paste")
    page.keyboard.press("Control+v")
    text = page.input_value("#paste")
    page.evaluate("document.getElementById('paste').remove()")
    return text


def copying(trial):
    """Links to rows and figures."""
    page = trial.open(trials.TARGETS + "?trang-thai=too-early")
    page.hover(SHOWN)
    page.click(SHOWN + " .copy-link")
    page.wait_for_selector(".toast:not(:empty)")
    told = page.text_content(".toast")
    trial.expect("a copied link is told", told == "Đã sao chép liên kết", told)
    wanted = trial.base + trials.TARGETS + "#" + page.get_attribute(SHOWN, "id")
    found = pasted(page)
    trial.expect("the link to the row is copied", found == wanted, found)
    trial.open(wanted.removeprefix(trial.base))
    trial.expect("the row that a link names stands out", page.query_selector("tr:target"))
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<a class=\"copy-link\" href=\"#hinh-1\">Hình</a>')")
    page.click("a[href='#hinh-1'] >> text=Hình")
    found = pasted(page)
    trial.expect("a link to a figure is copied without a clipboard", found == trial.base + trials.TARGETS + "#hinh-1", found)


def spared(trial):
    """Paper and pages without JavaScript have no controls that do nothing."""
    page = trial.open(trials.TASKS)
    page.emulate_media(media="print")
    shown = page.eval_on_selector_all(
        ".find, .filter, .copy-link, .toast", "all => all.filter(one => one.checkVisibility()).length")
    trial.expect("paper shows no controls", shown == 0, shown)
    plain = trials.Trial(trial.browser, trial.base, java_script_enabled=False)
    plain.open(trials.TASKS)
    trial.expect("without JavaScript no filter shows", plain.page.is_hidden("form.filter"))
    plain.close()


if __name__ == "__main__":
    sys.exit(trials.run(__doc__, [filters, sorting, copying, spared]))
