import Foundation
import Testing

/// Every target, task and step of the shipped content, as page, CSV, JSON, workbook and calendar
/// tell it: what is said twice is the same.
@Suite struct `The outputs of the shipped site` {
  /// A site with its workbook unpacked.
  private struct Outputs {
    let site: Site
    let workbook: Spreadsheet
    /// The report date, ISO 8601.
    let today: String

    init() async throws {
      site = try await Site.shipped.value
      let name = try #require(site.files.keys.first { $0.hasSuffix(".xlsx") })
      workbook = try Spreadsheet(try #require(site.files[name]))
      today = String(name.dropLast(".xlsx".count).suffix(10))
    }

    func text(_ path: String) throws -> String {
      String(decoding: try #require(site.files[path], "\(path) is there"), as: UTF8.self)
    }

    func csv(_ name: String) throws -> [[String: String]] {
      CSVText(try text("data/\(name).csv")).rows
    }

    /// The page of a document's targets or tasks.
    func page(_ name: String, of document: String, in jurisdiction: String) throws -> Page {
      Page(try text("\(jurisdiction)/van-ban/\(document)/\(name).html"))
    }

    /// The due days of each task in a calendar; none where there is no such calendar.
    func calendar(_ name: String) -> [String: Set<String>] {
      guard let data = site.files["data/lich/\(name).ics"] else { return [:] }
      let text = String(decoding: data, as: UTF8.self).replacing("\r\n ", with: "")
      var days: [String: Set<String>] = [:]
      for line in text.split(separator: "\r\n") where line.hasPrefix("UID:") {
        let id = line.dropFirst(4).prefix { $0 != "@" }
        days[String(id.dropLast(11)), default: []].insert(String(id.suffix(10)))
      }
      return days
    }
  }

  @Test func `say the same of every target`() async throws {
    let outputs = try await Outputs()
    let json: [ResultRow] = try outputs.site.rows("results.json")
    let csv = try outputs.csv("results")
    let sheet = try #require(outputs.workbook.sheets["Kết quả"])
    #expect(json.count > 100)
    #expect(csv.count == json.count && sheet.count == json.count)
    var words: [String: Set<String>] = [:]
    for (index, row) in json.enumerated() {
      let (line, cells) = (csv[index], sheet[index])
      let newest = row.latest ?? row.baseline
      #expect(line["id"] == row.id && cells["Mã"] == row.id)
      #expect(line["status"] == row.status, "\(row.id)")
      #expect(line["deadline"] == row.deadline, "\(row.id)")
      #expect(Spreadsheet.day(cells["Thời hạn"]) == row.deadline, "\(row.id)")
      #expect(line["stillNeeded"] == row.stillNeeded.map { "\($0)" } ?? "", "\(row.id)")
      #expect(cells["Còn thiếu (người)"] == row.stillNeeded.map { "\($0)" }, "\(row.id)")
      #expect(line["baselineDate"] == row.baseline?.date ?? "", "\(row.id)")
      #expect(line["latestDate"] == row.latest?.date ?? "", "\(row.id)")
      #expect(Spreadsheet.day(cells["Ngày số liệu"]) == newest?.date, "\(row.id)")
      words[row.status, default: []].insert(cells["Trạng thái"] ?? "")
    }
    #expect(words.count > 3)
    #expect(words.values.allSatisfy { $0.count == 1 }, "\(words)")
    #expect(Set(words.values).count == words.count, "\(words)")
  }

  @Test func `show every target on the page of its document as the open data have it`()
    async throws
  {
    let outputs = try await Outputs()
    let json: [ResultRow] = try outputs.site.rows("results.json")
    var count = 0
    for (place, rows) in Dictionary(grouping: json, by: { [$0.jurisdiction, $0.document] }) {
      let page = try outputs.page("muc-tieu", of: place[1], in: place[0])
      for row in rows where row.nature != "yearly" || row.deadline <= outputs.today {
        let cells = page.row(row.id)
        #expect(!cells.isEmpty, "\(row.id) stands on no page")
        count += 1
        #expect(cells.first { $0.name == "use" }?["href"] == "#s-\(row.status)", "\(row.id)")
        let texts = cells.map(\.text)
        #expect(row.deadline.hasSuffix("-12-31"))
        #expect(texts.contains(String(row.deadline.prefix(4))), "\(row.id): deadline")
        for figure in [row.baseline, row.latest].compactMap(\.self) where figure.numerator != nil {
          let counts = "(\(figure.counts))".filter { $0 != "." }
          #expect(
            texts.contains { $0.filter { $0 != "." }.hasSuffix(counts) }, "\(row.id): \(counts)")
        }
      }
    }
    #expect(count > 100)
  }

  @Test func `say the same of every task, and its calendars hold what is due`() async throws {
    let outputs = try await Outputs()
    let json: [TaskRow] = try outputs.site.rows("tasks.json")
    let csv = try outputs.csv("tasks")
    let sheet = try #require(outputs.workbook.sheets["Nhiệm vụ"])
    #expect(json.count > 50)
    #expect(csv.count == json.count && sheet.count == json.count)
    var due = 0
    for (index, row) in json.enumerated() {
      let (line, cells) = (csv[index], sheet[index])
      #expect(line["id"] == row.id && cells["Mã"] == row.id)
      #expect(line["status"] == row.status, "\(row.id)")
      #expect(line["due"] == row.due ?? "", "\(row.id)")
      #expect(Spreadsheet.day(cells["Ngày đến hạn"]) == row.due, "\(row.id)")
      #expect(line["title"] == row.title && cells["Nội dung"] == row.title)
      let page = try outputs.page("nhiem-vu", of: row.document, in: row.jurisdiction)
      let shown = page.row(row.id)
      #expect(shown.first { $0.name == "use" }?["href"] == "#s-\(row.status)", "\(row.id)")
      let days = outputs.calendar(row.jurisdiction)[row.id, default: []]
      #expect(days.isEmpty == !(row.isOpen && row.due != nil), "\(row.id): \(row.status)")
      if let day = row.due {
        due += 1
        #expect(shown.contains { $0.text.hasSuffix(vietnamese(day)) }, "\(row.id): \(day)")
        if row.isOpen { #expect(days.contains(day), "\(row.id)") }
      }
      for agency in row.lead + row.cooperating {
        let own = outputs.calendar("\(row.jurisdiction)/\(agency)")[row.id, default: []]
        #expect(own == days, "\(row.id) of \(agency)")
      }
    }
    #expect(due > 10)
  }

  @Test func `name the same next day on the sheet of an agency as in the calendars`() async throws {
    let outputs = try await Outputs()
    let json: [TaskRow] = try outputs.site.rows("tasks.json")
    var count = 0
    for (jurisdiction, rows) in Dictionary(grouping: json, by: \.jurisdiction) {
      let days = outputs.calendar(jurisdiction)
      for agency in Set(rows.flatMap(\.lead)) {
        let next = rows.filter { $0.lead.contains(agency) }
          .flatMap { days[$0.id, default: []] }.filter { $0 >= outputs.today }.min()
        let page = Page(try outputs.text("\(jurisdiction)/co-quan/\(agency)/index.html"))
        let list = page.tags.drop { $0["class"] != "deadlines" }
        let shown = list.first { $0.name == "b" }?.text
        if next != nil { count += 1 }
        #expect(shown == next.map(vietnamese), "\(jurisdiction)/\(agency)")
      }
    }
    #expect(count > 5)
  }

  @Test func `count as many tasks due in 90 days on the first page as in the calendars`()
    async throws
  {
    let outputs = try await Outputs()
    let page = Page(try outputs.text("index.html"))
    let start = try #require(ISO8601DateFormatter().date(from: outputs.today + "T00:00:00Z"))
    let end = String(start.addingTimeInterval(90 * 86_400).ISO8601Format().prefix(10))
    for jurisdiction in ["thai-nguyen", "tuyen-quang"] {
      let days = outputs.calendar(jurisdiction).values
      let soon = days.count { own in own.contains { $0 >= outputs.today && $0 <= end } }
      let link = page.tags.first { $0["href"] == "#\(jurisdiction)-sap-den-han" }
      #expect(link?.text.prefix { $0.isNumber } == "\(soon)", "\(jurisdiction)")
      #expect(soon > 0)
    }
  }

  @Test func `give every step of a roadmap the same first and last day`() async throws {
    let outputs = try await Outputs()
    let json: [MilestoneRow] = try outputs.site.rows("milestones.json")
    let csv = try outputs.csv("milestones")
    let sheet = try #require(outputs.workbook.sheets["Lộ trình"])
    #expect(json.count > 10)
    #expect(csv.count == json.count && sheet.count == json.count)
    for (index, row) in json.enumerated() {
      #expect(csv[index]["from"] == row.from && csv[index]["to"] == row.to, "\(row.id)")
      #expect(Spreadsheet.day(sheet[index]["Từ"]) == row.from, "\(row.id)")
      #expect(Spreadsheet.day(sheet[index]["Đến"]) == row.to, "\(row.id)")
      let figure = CSVText(try outputs.text("hinh/\(row.jurisdiction)/lo-trinh.csv")).rows
      let step = try #require(figure.first { $0["Nội dung"] == row.title }, "\(row.id)")
      #expect(step["Từ"] == row.from && step["Đến"] == row.to, "\(row.id)")
    }
  }

  /// A day as pages write it: `03/5/2026`.
  private func vietnamese(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let padded = [(parts[2], 10), (parts[1], 3)].map { $0 < $1 ? "0\($0)" : "\($0)" }
    return (padded + ["\(parts[0])"]).joined(separator: "/")
  }
}
