internal import Findings
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
      let dates = record.values("report_dates", .date)
      if record.isUnstated("report_dates") { record.report(.noReportDate, "report_dates") }
      let provinces = record.records("jurisdictions") { province in
        SiteSettings.Province(
          id: province.value("id", .slug) ?? "", title: province.string("title"),
          place: province.place(of: "id"))
      }
      if provinces.isEmpty, !record.findings.hasErrors {
        record.report(.noProvince, "jurisdictions")
      }
      return SiteSettings(
        title: record.string("title"), subtitle: record.optionalString("subtitle") ?? "",
        owner: record.string("owner"), contact: record.optionalString("contact") ?? "",
        address: ContentReader.address(&record),
        language: record.optionalValue("language", .language) ?? .vietnamese,
        reportDates: dates.compactMap { Day(iso: $0) }.sorted(),
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
    func fraction(_ key: String) -> Fraction? {
      record.optionalDecimal(key).flatMap { Fraction($0) }
    }
    return Method(
      onTrack: fraction("on_track") ?? standard.onTrack, slow: fraction("slow") ?? standard.slow,
      early: fraction("early") ?? standard.early,
      periodMonths: record.optionalValue("period_months", .count(upTo: 120))
        ?? standard.periodMonths,
      graceDays: record.optionalValue("grace_days", .count(upTo: 1000)) ?? standard.graceDays)
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
}

extension Fraction {
  /// A decimal of the settings, exactly.
  fileprivate init?(_ number: DecimalNumber) {
    guard number.places <= Entry.mostDecimals, Entry.numbers.contains(number.digits) else {
      return nil
    }
    var scale = 1
    for _ in 0..<number.places { scale *= 10 }
    self.init(number.digits, over: scale)
  }
}

extension ScalarForm<SiteSettings.InterfaceLanguage> {
  /// A language that the theme can have words in.
  fileprivate static var language: Self {
    ScalarForm("vi or en") { SiteSettings.InterfaceLanguage(rawValue: $0) }
  }
}

extension ScalarForm<Int> {
  /// A whole number from 0 up to a limit.
  fileprivate static func count(upTo limit: Int) -> Self {
    ScalarForm("a whole number from 0 to \(limit)", isPlain: true) { text in
      Int(text).flatMap { (0...limit).contains($0) ? $0 : nil }
    }
  }
}
