internal import Findings
internal import Measures
internal import Settings

extension ContentReader {
  /// The site's settings from `site.yaml`.
  mutating func settings() -> SiteSettings? {
    let file = "site.yaml"
    guard folder.has(file) else {
      findings.report(.missingSettings, at: Place(folder.name(file)))
      return nil
    }
    guard let bytes = folder.bytes(file, findings: &findings) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      findings.report(.documentNotText, at: Place(folder.name(file)))
      return nil
    }
    guard let node = Settings.parse(text, file: folder.name(file), findings: &findings) else {
      return nil
    }
    return Record.read(node, &findings) { record in
      let dates = record.values("report_dates", .date)
      if dates.isEmpty { record.report(.noReportDate, "report_dates") }
      let provinces = record.records("jurisdictions") { province in
        SiteSettings.Province(id: province.string("id"), title: province.string("title"))
      }
      return SiteSettings(
        title: record.string("title"), subtitle: record.optionalString("subtitle") ?? "",
        owner: record.string("owner"), contact: record.optionalString("contact") ?? "",
        address: ContentReader.address(&record),
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
      periodMonths: record.optionalInteger("period_months") ?? standard.periodMonths,
      graceDays: record.optionalInteger("grace_days") ?? standard.graceDays)
  }
}

extension Day {
  /// Reads `2026-05-03`; nothing for other forms or days that the calendar does not have.
  package init?(iso text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, text.utf8.count == 10 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}

extension Rule {
  static let siteAddress = Rule(
    "site-address", .error,
    "'{address}' is no address of a site; write one such as https://example.vn/tien-do")
  static let missingSettings = Rule(
    "missing-settings", .error,
    "the file is missing, so this is no folder of content; it names title, owner, report_dates "
      + "and jurisdictions")
  static let noReportDate = Rule(
    "no-report-date", .error, "report_dates needs at least one date; the last one is 'now'")
}

extension Fraction {
  /// A decimal of the settings, exactly.
  fileprivate init?(_ number: DecimalNumber) {
    var scale = 1
    for _ in 0..<number.places { scale *= 10 }
    self.init(number.digits, over: scale)
  }
}
