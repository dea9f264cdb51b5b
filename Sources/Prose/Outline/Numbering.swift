/// The number of a heading or clause, piece by piece from the whole document down.
struct Numbering: Hashable, Sendable {
  /// What a document is divided into first.
  enum Division: Hashable, Sendable {
    /// "Phần thứ ba" is 3.
    case part(Int)
    /// "Phụ lục 1" is `1`, "Phụ lục II" is `ii`.
    case appendix(String)
  }

  /// The part or appendix.
  var division: Division?
  /// The article, 5 for "Điều 5"; articles are counted through the whole document.
  var article: Int?
  /// The Roman number in lower case.
  var section: String?
  /// The Arabic numbers: "2.2.1" is 2, 2, 1.
  var items: [Int] = []
  /// The letter; `dd` for đ.
  var point: String?

  /// Whether nothing is numbered.
  var isEmpty: Bool { self == Numbering() }

  /// The id of the whole number.
  var id: String {
    var pieces: [String] = []
    switch (article, division) {
    case (let article?, _): pieces.append("dieu-\(article)")
    case (nil, .part(let number)?): pieces.append("phan-\(number)")
    case (nil, .appendix(let number)?): pieces.append("phu-luc-\(number)")
    case (nil, nil): break
    }
    if let section { pieces.append("muc-\(section)") }
    let rest = items.map(String.init) + (point.map { [$0] } ?? [])
    if pieces.isEmpty, !rest.isEmpty { pieces.append("muc") }
    return (pieces + rest).joined(separator: "-")
  }

  /// The number within its part, appendix or article as it is cited: "II.2.1"; empty for the whole
  /// of it.
  var mark: String {
    let letter = point.map { [$0 == "dd" ? "đ" : $0] } ?? []
    return ((section.map { [$0.uppercased()] } ?? []) + items.map(String.init) + letter)
      .joined(separator: ".")
  }

  /// The number without its last piece; nil where it has none.
  var shortened: Numbering? {
    var outer = self
    if point != nil {
      outer.point = nil
    } else if !items.isEmpty {
      outer.items.removeLast()
    } else if section != nil {
      outer.section = nil
    } else if article != nil {
      outer.article = nil
      outer.division = nil
    } else {
      outer.division = nil
    }
    return outer == self || outer.isEmpty ? nil : outer
  }

  /// The number of a heading that stands below `self` and is numbered `own` by itself.
  func appending(_ own: Numbering) -> Numbering {
    if own.division != nil { return own }
    var out = own
    out.division = division
    if own.article != nil || own.section != nil { return out }
    out.article = article
    out.section = section
    if own.items.isEmpty { out.items = items }
    return out
  }
}
