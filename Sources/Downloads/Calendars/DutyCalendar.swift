package import Dataset
package import Measures
package import Results

/// The due days of a province's tasks, or of those for which a document names one agency.
///
/// A task with one deadline stands at its day, even when it is late. A recurring task stands at
/// its next due day and those of the three months from the report date on, so that monthly reports
/// do not fill a calendar. Tasks that are done or halted are left out. Tasks of a class of agencies
/// stand in the calendar of the class, to which the sheets of its members link.
package struct DutyCalendar: Sendable {
  /// One due day of a task.
  struct Event: Sendable {
    let duty: Duty
    let due: Day
  }

  private let jurisdiction: Jurisdiction
  private let agency: Agency?
  private let reportDate: Day
  /// Due days in their order, of one day in the order of the tasks.
  let events: [Event]

  /// Collects the due days from a report date.
  package init(of province: ProvinceResults, agency: Agency? = nil, on reportDate: Day) {
    jurisdiction = province.jurisdiction
    self.agency = agency
    self.reportDate = reportDate
    let duties = province.duties.filter { result in
      agency.map { (result.duty.leads + result.duty.cooperating).contains($0.id) } ?? true
    }
    let events = duties.flatMap { result in
      DutyCalendar.dueDays(of: result, on: reportDate).map { Event(duty: result.duty, due: $0) }
    }
    self.events = events.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  /// Whether nothing has a due day.
  package var isEmpty: Bool { events.isEmpty }

  /// The file's path below `data/`.
  package var name: String {
    "lich/" + [jurisdiction.id, agency?.id].compactMap(\.self).joined(separator: "/") + ".ics"
  }

  private static func dueDays(of result: DutyResult, on reportDate: Day) -> [Day] {
    guard !result.instances.isEmpty else {
      return result.status.isOpen ? [result.due].compactMap(\.self) : []
    }
    let open = result.instances.filter { $0.due >= reportDate && $0.status.isOpen }.map(\.due)
    return open.prefix(1) + open.dropFirst().filter { $0 <= reportDate.addingMonths(3) }
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

  private func write(_ event: Event, to text: inout CalendarText, _ labels: Labels) {
    let duty = event.duty
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
      let calendar = DutyCalendar(of: province, agency: agency, on: results.reportDate)
      return calendar.isEmpty
        ? nil
        : Download(
          name: calendar.name, subject: "calendar", rows: calendar.events.count,
          bytes: calendar.bytes(labels), isListed: agency == nil)
    }
  }
}

extension DutyStatus {
  /// Whether something is still to be done by the deadline.
  fileprivate var isOpen: Bool {
    switch self {
    case .inTime, .dueSoon, .overdue, .unreported: true
    case .doneOnTime, .doneLate, .continuous, .noDeadline, .paused: false
    }
  }
}

extension Day {
  /// Year, month and day without separators, `20261031`.
  fileprivate var digits: String { description.filter { $0 != "-" } }
}
