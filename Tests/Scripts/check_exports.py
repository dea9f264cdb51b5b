"""Compares the workbook, calendars, tables and feed of a site with its JSON files."""

import csv
import datetime
import json
import pathlib
import sys
import xml.etree.ElementTree

import frictionless
import icalendar
import openpyxl
import python_calamine

site = pathlib.Path(sys.argv[1])
data = site / "data"
tables = {path.stem: json.loads(path.read_text()) for path in data.glob("*.json")}
package = tables.pop("datapackage")
failures = []


def expect(condition, message):
    if not condition:
        failures.append(message)


def near(left, right):
    return left is None and right is None or None not in (left, right) and abs(left - right) < 1e-6


def day(value):
    return value.date().isoformat() if value else None


def rows_of(sheet):
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row)) for row in rows]


def check_workbook():
    paths = list(data.glob("*.xlsx"))
    expect(len(paths) == 1, f"one workbook, not {len(paths)}")
    book = openpyxl.load_workbook(paths[0])
    titles = {"results": "Kết quả", "observations": "Số liệu", "tasks": "Nhiệm vụ",
              "agencies": "Cơ quan", "documents": "Văn bản", "milestones": "Lộ trình"}
    expect(book.sheetnames == ["Nguồn và ghi chú", *titles.values()], f"sheets {book.sheetnames}")
    for sheet in book:
        name = sheet.title
        expect(sheet.freeze_panes and sheet.freeze_panes.endswith("2"), f"{name}: head not frozen")
        expect(sheet.auto_filter.ref == sheet.dimensions, f"{name}: filter {sheet.auto_filter.ref}")
        expect(sheet.print_title_rows == "$1:$1", f"{name}: repeats {sheet.print_title_rows}")
        setup = (sheet.page_setup.orientation, sheet.page_setup.paperSize)
        expect(setup == ("landscape", 9), f"{name}: page {setup}")
        for row in sheet.iter_rows():
            for cell in row:
                expect(cell.data_type != "f", f"{name}!{cell.coordinate}: a formula")
                expect("⟦" not in str(cell.value), f"{name}!{cell.coordinate}: {cell.value}")
    for table, title in titles.items():
        rows, records = rows_of(book[title]), tables[table]
        expect(len(rows) == len(records), f"{title}: {len(rows)} rows, not {len(records)}")
        for row, record in zip(rows, records):
            expect(row["Mã"] == record["id"], f"{title}: {row['Mã']} is not {record['id']}")
    for row, record in zip(rows_of(book["Kết quả"]), tables["results"]):
        check_result(row, record)
    for row, record in zip(rows_of(book["Số liệu"]), tables["observations"]):
        same = (near(row["Giá trị"], record["value"]) and near(row["Văn bản in"], record["printed"])
                and row["Tử số"] == record["numerator"] and row["Mẫu số"] == record["denominator"]
                and day(row["Ngày số liệu"]) == record["date"]
                and (row["Dữ liệu mẫu"] is not None) == record["sample"])
        expect(same, f"Số liệu: {record['id']} differs")
    for row, record in zip(rows_of(book["Nhiệm vụ"]), tables["tasks"]):
        expect(day(row["Ngày đến hạn"]) == record["due"], f"Nhiệm vụ: {record['id']} differs")
        expect(row["Nội dung"] == record["title"], f"Nhiệm vụ: {record['id']} has another title")
    check_second_reader(paths[0], book)


def check_result(row, record):
    newest = record["latest"] or record["baseline"] or {}
    base = record["baseline"] or {}
    pairs = [("Giá trị", record["value"]), ("Mức trên", record["upper"]),
             ("Xuất phát", base.get("value")), ("Hiện tại", newest.get("value")),
             ("Tử số", newest.get("numerator")), ("Mẫu số", newest.get("denominator")),
             ("Mức tham chiếu", record["expected"]), ("Chênh lệch", record["gap"]),
             ("Nhịp độ", record["pace"]), ("Còn thiếu (người)", record["stillNeeded"])]
    for title, value in pairs:
        expect(near(row[title], value), f"{record['id']}: {title} {row[title]}, not {value}")
    days = [("Thời hạn", record["deadline"]), ("Ngày số liệu", newest.get("date")),
            ("Ngày xuất phát", base.get("date"))]
    for title, value in days:
        expect(day(row[title]) == value, f"{record['id']}: {title} {row[title]}, not {value}")


def check_second_reader(path, book):
    """Every cell as openpyxl and calamine read it."""
    other = python_calamine.CalamineWorkbook.from_path(str(path))
    for sheet in book:
        ours = [["" if value is None else value for value in row]
                for row in sheet.iter_rows(values_only=True)]
        theirs = other.get_sheet_by_name(sheet.title).to_python()
        for number, (left, right) in enumerate(zip(ours, theirs, strict=True), 1):
            left = [value.date() if isinstance(value, datetime.datetime) else value
                    for value in left]
            expect(left == right, f"{sheet.title} row {number}: {left} is not {right}")


def check_calendars():
    events = 0
    for path in sorted(data.glob("lich/**/*.ics")):
        bytes_ = path.read_bytes()
        lines = bytes_.split(b"\r\n")
        expect(lines[-1] == b"" and not any(b"\n" in line for line in lines), f"{path}: line ends")
        expect(max(map(len, lines)) <= 75, f"{path}: a line of {max(map(len, lines))} bytes")
        own = icalendar.Calendar.from_ical(bytes_).walk("VEVENT")
        ids = [str(event["UID"]) for event in own]
        expect(ids and len(set(ids)) == len(ids), f"{path}: ids are not unique")
        for event in own:
            events += 1
            due, id_ = event.decoded("DTSTART"), str(event["UID"])
            expect(type(due) is datetime.date, f"{path}: {id_} is no whole day")
            expect(f"-{due}@" in id_ and id_.endswith(".tiendo"), f"{path}: id {id_}")
            alarms = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
            expect(alarms == [datetime.timedelta(days=-30)], f"{path}: alarms {alarms}")
    for province in {row["jurisdiction"] for row in tables["tasks"]}:
        calendar = icalendar.Calendar.from_ical((data / "lich" / f"{province}.ics").read_bytes())
        found = {str(event["UID"]) for event in calendar.walk("VEVENT")}
        for row in tables["tasks"]:
            if row["jurisdiction"] == province and row["due"] and row["status"] in (
                    "in-time", "due-soon", "overdue", "unreported"):
                wanted = f"{row['id']}-{row['due']}@{province}.tiendo"
                expect(wanted in found, f"{province}: no event {wanted}")
    return events


def check_tables():
    described = {resource["path"] for resource in package["resources"]}
    written = {str(path.relative_to(data)) for path in data.glob("**/*.csv")}
    expect(described == written, f"described and written tables differ: {described ^ written}")
    report = frictionless.validate(str(data / "datapackage.json"))
    expect(report.valid, f"frictionless: {report.flatten(['name', 'title', 'message'])}")
    for name in ("results", "observations", "tasks", "agencies", "documents", "milestones"):
        with open(data / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        expect([row["id"] for row in rows] == [row["id"] for row in tables[name]], f"{name}: ids")
    return len(written)


def check_feed():
    space = "{http://www.w3.org/2005/Atom}"
    feed = xml.etree.ElementTree.parse(data / "thay-doi.atom").getroot()
    entries = feed.findall(f"{space}entry")
    days = [entry.find(f"{space}updated").text for entry in entries]
    ids = [entry.find(f"{space}id").text for entry in entries]
    expect(days == sorted(days, reverse=True), "the feed is not in order")
    expect(len(set(ids)) == len(ids), "ids of the feed are not unique")
    expect(feed.find(f"{space}updated").text == days[0], "the feed is not as new as its entries")
    for entry in entries:
        link = entry.find(f"{space}link").get("href").split("#")[0]
        if "://" not in link:
            expect((data / link).resolve().is_file(), f"the feed links to {link}")
    return len(entries)


def check_sitemap():
    """Where the site has an address, its list of pages names every page."""
    if not (site / "sitemap.xml").exists():
        return
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    pages = [loc.text for loc in
             xml.etree.ElementTree.parse(site / "sitemap.xml").iter(f"{space}loc")]
    home = min(pages, key=len).removesuffix("index.html")
    own = [path.relative_to(site) for path in site.glob("**/*.html")]
    written = {home + str(path) for path in own if path.parts[0] != "nam" or len(path.parts) < 3}
    expect(set(pages) == written, f"pages and sitemap differ: {set(pages) ^ written}")


check_workbook()
check_sitemap()
counts = check_calendars(), check_tables(), check_feed()
if failures:
    sys.exit("\n".join(failures[:50]))
print("the workbook, {} events, {} tables and {} changes are as the JSON files say".format(*counts))
