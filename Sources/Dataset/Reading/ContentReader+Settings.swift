package import Findings
internal import Measures
internal import Settings
internal import Text

extension ContentReader {
  /// The site's settings from `site.yaml`.
  mutating func settings() -> SiteSettings? {
    let file = "site.yaml"
    guard folder.has(file) else {
      let near = folder.names(in: "", findings: &findings)
        .first { UnreadFile($0).meant(among: [file]) != nil }
      findings.report(
        .missingSettings, at: Place(folder.name(file)),
        ["suggestion": near.map { "; did you mean '\($0)'?" } ?? ""])
      return nil
    }
    guard let text = folder.text(file, as: .settings, findings: &findings),
      let node = Settings.parse(text.string, file: folder.name(file), findings: &findings)
    else { return nil }
    return Record.read(node, &findings) { record in
      let dates = record.values("report_dates", .date).compactMap { Day(iso: $0) }
      for date in dates { record.checkPlausible(PartialDate(date), "report_dates") }
      record.checkRepeated("report_dates", dates.map(\.description))
      if record.isUnstated("report_dates") { record.report(.noReportDate, "report_dates") }
      let provinces = record.records("jurisdictions") { province in
        SiteSettings.Province(
          id: province.value("id", .slug) ?? "", title: province.words("title"),
          place: province.place(of: "id"))
      }
      record.checkRepeated("jurisdictions", provinces.map(\.id))
      if provinces.isEmpty, !record.findings.hasErrors {
        record.report(.noProvince, "jurisdictions")
      }
      return SiteSettings(
        title: record.words("title"), subtitle: record.optionalString("subtitle") ?? "",
        owner: record.words("owner"), contact: record.optionalString("contact") ?? "",
        address: ContentReader.address(&record),
        language: record.optionalValue("language", .language) ?? .vietnamese,
        reportDates: dates.sorted(),
        method: record.optionalRecord("method", ContentReader.method) ?? Method(),
        jurisdictions: provinces)
    }
  }

  /// The site's address without a slash at the end; a finding where it is none of the web.
  private static func address(_ record: inout Record) -> String? {
    guard let written = record.optionalString("address") else { return nil }
    var address = written
    while address.hasSuffix("/") { address.removeLast() }
    let host = ["https://", "http://"].lazy.filter { address.hasPrefix($0) }
      .map { address.dropFirst($0.count).prefix { $0 != "/" } }.first
    guard let host, !host.isEmpty, !address.contains(where: { " \"<>?#".contains($0) }) else {
      record.report(.siteAddress, "address", ["address": written])
      return nil
    }
    return address
  }

  private static func method(_ record: inout Record) -> Method? {
    let standard = Method()
    let method = Method(
      onTrack: record.optionalValue("on_track", .part) ?? standard.onTrack,
      slow: record.optionalValue("slow", .part) ?? standard.slow,
      early: record.optionalValue("early", .half) ?? standard.early,
      periodMonths: record.optionalValue("period_months", .count(1...120)) ?? standard.periodMonths,
      graceDays: record.optionalValue("grace_days", .count(0...1000)) ?? standard.graceDays)
    if method.slow > method.onTrack { record.report(.thresholdsOutOfOrder, "slow") }
    return method
  }
}

extension Record {
  /// Whether a list is left out or empty; one with a mistake in it has its own finding.
  fileprivate mutating func isUnstated(_ key: String) -> Bool {
    switch optionalNode(key)?.content {
    case nil: true
    case .sequence(let items): items.isEmpty
    default: false
    }
  }

  /// Reports items that stand twice in a list.
  fileprivate mutating func checkRepeated(_ key: String, _ items: [String]) {
    var seen: Set<String> = []
    for item in items where !seen.insert(item).inserted {
      report(.repeatedSetting, key, ["key": key, "item": item])
    }
  }
}

extension Day {
  /// Reads `2026-05-03`; nothing for other forms or days that the calendar does not have.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}

extension Rule {
  static let thresholdsOutOfOrder = Rule(
    "thresholds-out-of-order", .error,
    "slow is the lower of the two paces, so it cannot be above on_track; exchange or correct them")
  static let repeatedSetting = Rule(
    "repeated-setting", .error, "'{item}' stands twice in '{key}'; keep one")
  static let siteAddress = Rule(
    "site-address", .error,
    "'{address}' is no address of a site; write one such as https://example.vn/tien-do")
  static let missingSettings = Rule(
    "missing-settings", .error,
    "the file is missing, so this is no folder of content; it names title, owner, report_dates "
      + "and jurisdictions{suggestion}")
  static let noProvince = Rule(
    "no-province", .error,
    "jurisdictions needs at least one province with its id (the name of its folder) and title")
  static let noReportDate = Rule(
    "no-report-date", .error, "report_dates needs at least one date; the last one is 'now'")

  /// Rules about the settings of the site.
  package static let ofSettings: [Rule] = [
    .thresholdsOutOfOrder, .repeatedSetting, .siteAddress, .missingSettings, .noProvince,
    .noReportDate,
  ]
}

extension ScalarForm<Fraction> {
  /// A part of one, exactly.
  fileprivate static var part: Self {
    part("a number from 0 to 1, such as 0.95 for 95 %", to: .one)
  }

  /// A part of one that leaves as much or more, exactly.
  fileprivate static var half: Self {
    part("a number from 0 to 0.5, such as 0.10 for 10 %", to: .half)
  }

  private static func part(_ expected: String, to most: Fraction) -> Self {
    ScalarForm(expected, isPlain: true) { text in
      guard let number = DecimalNumber(text), number.places <= Entry.mostDecimals,
        let part = Fraction(decimal: text), part >= .zero, part <= most
      else { return nil }
      return part
    }
  }
}

extension ScalarForm<SiteSettings.InterfaceLanguage> {
  /// A language that the theme can have words in.
  fileprivate static var language: Self {
    ScalarForm("vi or en") { SiteSettings.InterfaceLanguage(rawValue: $0) }
  }
}

extension ScalarForm<Int> {
  /// A whole number within limits.
  fileprivate static func count(_ limits: ClosedRange<Int>) -> Self {
    ScalarForm(
      "a whole number from \(limits.lowerBound) to \(limits.upperBound)", isPlain: true
    ) { text in
      DecimalNumber(text).flatMap { $0.places == 0 && limits.contains($0.digits) ? $0.digits : nil }
    }
  }
}
