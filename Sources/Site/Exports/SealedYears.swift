internal import Archive
internal import Measures
internal import Publishing
internal import Results

/// The sealed years beside a site: their pages below `nam/`, and which of them are compared.
struct SealedYears: Sendable {
  let editions: [SealedEdition]

  /// The years in pairs, each with the next: of a year its last sealing, and of the report date's
  /// year what the site itself says.
  func pairs(with results: Results) -> [YearPair] {
    let now = results.reportDate
    var last: [Int: SealedEdition] = [:]
    for edition in editions where edition.name.year < now.year { last[edition.name.year] = edition }
    let sealed = last.values.sorted { $0.name.year < $1.name.year }
    let years = sealed.map { ($0.name.year, $0.reportDate, $0.tables) }
    let all = years + [(now.year, now, YearTables(results))]
    return zip(all, all.dropFirst()).map { one, other in
      YearPair(
        years: .init(earlier: one.0, later: other.0), dates: .init(earlier: one.1, later: other.1),
        tables: .init(earlier: one.2, later: other.2))
    }
  }

  /// The archived files where the site has them, without the list of them; pages get the notice of
  /// their year.
  ///
  /// `pages` are the paths of the site's own pages, `notice` makes the notice for a page.
  func files(
    notice: (_ path: String, _ archived: String, SealedEdition) -> [UInt8]
  ) -> [SiteFile] {
    editions.flatMap { edition in
      edition.site.filter { $0.path != Mark.path }.map { file in
        let path = Address.year(edition.name, file.path).path
        guard file.path.hasSuffix(".html") else { return SiteFile(path: path, bytes: file.bytes) }
        return SiteFile(
          path: path,
          bytes: SealedYears.page(file.bytes, with: notice(path, file.path, edition)))
      }
    }
  }

  /// A page with a notice in the place that its theme gave it, or at the head of the page where it
  /// gave none.
  static func page(_ bytes: [UInt8], with notice: [UInt8]) -> [UInt8] {
    if let place = bytes.firstRange(of: Array("<!-- edition -->".utf8)) {
      return bytes[..<place.lowerBound] + notice + bytes[place.upperBound...]
    }
    guard let body = bytes.firstRange(of: Array("<body".utf8)),
      let end = bytes[body.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return notice + bytes }
    return bytes[...end] + notice + bytes[(end + 1)...]
  }
}

extension Address {
  /// What changed since the report before; of a report date gone by on a page of its own.
  static func changes(of date: Day?) -> Address {
    Address("thay-doi/\(date?.description ?? "index").html")
  }

  /// The list of sealed years.
  static let years = Address("nam/index.html")

  /// A file of a sealed year.
  static func year(_ name: BagName, _ path: String) -> Address { Address("nam/\(name)/\(path)") }

  /// What changed from one year to the next.
  static func comparison(_ years: YearPair.Sides<Int>) -> Address {
    Address("nam/so-sanh-\(years.earlier)-\(years.later).html")
  }
}
