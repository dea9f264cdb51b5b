package import Dataset
internal import Measures
package import Results

/// The due days of a province's tasks, or of those for which a document names one agency.
///
/// Tasks of a class of agencies stand in the calendar of the class, to which the sheets of its
/// members link.
package struct DutyCalendar: Sendable {
  private let jurisdiction: Jurisdiction
  private let agency: Agency?
  private let reportDate: Day
  /// Due days in their order, of one day in the order of the tasks.
  let events: [DueDuty]

  /// Collects the due days from the report date on.
  package init(of province: ProvinceResults, agency: Agency? = nil) {
    jurisdiction = province.jurisdiction
    self.agency = agency
    reportDate = province.reportDate
    let duties = agency.map { province.duties(naming: $0.id) } ?? province.duties
    events = province.calendar(of: duties)
  }

  /// Whether nothing has a due day.
  package var isEmpty: Bool { events.isEmpty }

  /// The file's path below `data/`.
  package var name: String {
    "lich/" + [jurisdiction.id, agency?.id].compactMap(\.self).joined(separator: "/") + ".ics"
  }

  /// The calendar as iCalendar.
  func bytes(_ labels: Labels) -> [UInt8] {
    var text = CalendarText()
    text.append("BEGIN", "VCALENDAR")
    text.append("VERSION", "2.0")
    text.append("PRODID", "-//tiendo//tiendo//VI")
    text.append("CALSCALE", "GREGORIAN")
    text.append("METHOD", "PUBLISH")
    let owner = agency.map { "\($0.name) – \(jurisdiction.title)" } ?? jurisdiction.title
    text.append("X-WR-CALNAME", text: labels("calendar.title", ["owner": owner]))
    for event in events { write(event, to: &text, labels) }
    text.append("END", "VCALENDAR")
    return text.bytes
  }

  private func write(_ event: DueDuty, to text: inout CalendarText, _ labels: Labels) {
    let duty = event.duty.duty
    text.append("BEGIN", "VEVENT")
    text.append("UID", "\(duty.id)-\(event.due)@\(jurisdiction.id).tiendo")
    text.append("DTSTAMP", reportDate.digits + "T000000Z")
    text.append("DTSTART;VALUE=DATE", event.due.digits)
    text.append("SUMMARY", text: (role(in: duty, labels).map { $0 + ": " } ?? "") + duty.title)
    text.append("DESCRIPTION", text: description(of: duty, labels))
    text.append("TRANSP", "TRANSPARENT")
    text.append("BEGIN", "VALARM")
    text.append("ACTION", "DISPLAY")
    text.append("DESCRIPTION", text: labels("calendar.alarm"))
    text.append("TRIGGER", "-P30D")
    text.append("END", "VALARM")
    text.append("END", "VEVENT")
  }

  /// What the agency of the calendar has to do with a task: it leads or joins.
  private func role(in duty: Duty, _ labels: Labels) -> String? {
    guard let agency else { return nil }
    return labels(duty.leads.contains(agency.id) ? "column.lead" : "column.cooperating")
  }

  private func description(of duty: Duty, _ labels: Labels) -> String {
    let document = jurisdiction.document(duty.document)?.label ?? duty.document
    let lines: [(key: String, value: String)] = [
      ("column.lead", names(duty.leads)), ("column.cooperating", names(duty.cooperating)),
      ("column.product", duty.product), ("column.due", duty.deadline),
    ]
    let source =
      duty.number.isEmpty
      ? document : labels("duty.number", ["document": document, "number": duty.number])
    return
      ([source] + lines.filter { !$0.value.isEmpty }.map { labels($0.key) + ": " + $0.value })
      .joined(separator: "\n")
  }

  private func names(_ agencies: [String]) -> String {
    agencies.map { jurisdiction.agency($0)?.name ?? $0 }.joined(separator: "; ")
  }
}

/// The calendars of all provinces and agencies that have a due day.
func calendars(of results: Results, labels: Labels) -> [Download] {
  results.provinces.flatMap { province in
    ([nil] + province.jurisdiction.agencies.map { $0 }).compactMap { agency in
      let calendar = DutyCalendar(of: province, agency: agency)
      return calendar.isEmpty
        ? nil
        : Download(
          name: calendar.name, subject: "calendar", rows: calendar.events.count,
          bytes: calendar.bytes(labels), isListed: agency == nil)
    }
  }
}

extension Day {
  /// Year, month and day without separators, `20261031`.
  fileprivate var digits: String { description.filter { $0 != "-" } }
}
