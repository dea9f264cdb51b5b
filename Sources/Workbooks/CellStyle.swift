/// The formats of cells; a cell names one by its place in the list.
enum CellStyle: Int, CaseIterable {
  /// What a cell has that names none.
  case none
  case heading
  case text
  case day
  case whole
  case decimals1
  case decimals2
  case decimals3
  case month
  case year

  /// The format of a number with so many decimals.
  static func number(decimals: Int) -> CellStyle {
    switch decimals {
    case ...0: .whole
    case 1: .decimals1
    case 2: .decimals2
    default: .decimals3
    }
  }

  /// The format of a day of which so much is shown.
  static func day(_ precision: Cell.Precision) -> CellStyle {
    switch precision {
    case .day: .day
    case .month: .month
    case .year: .year
    }
  }

  /// The pattern by which numbers are shown, where there is one.
  private var pattern: String? {
    switch self {
    case .none, .heading, .text: nil
    case .day: "dd/mm/yyyy"
    case .month: "m/yyyy"
    case .year: "yyyy"
    case .whole: "#,##0"
    case .decimals1: "#,##0.0"
    case .decimals2: "#,##0.00"
    case .decimals3: "#,##0.000"
    }
  }

  /// The number of the pattern; those below 164 are built into programs.
  private var patternNumber: Int { pattern == nil ? 0 : 164 + rawValue }

  private var entry: String {
    let isHeading = self == .heading
    let alignment =
      switch self {
      case .none: ""
      case .heading: "<alignment vertical=\"center\" wrapText=\"1\"/>"
      case .text: "<alignment vertical=\"top\" wrapText=\"1\"/>"
      default: "<alignment vertical=\"top\"/>"
      }
    let (font, fill, border) = isHeading ? (1, 2, 1) : (0, 0, 0)
    return "<xf numFmtId=\"\(patternNumber)\" fontId=\"\(font)\" fillId=\"\(fill)\""
      + " borderId=\"\(border)\" xfId=\"0\""
      + (isHeading ? " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"" : "")
      + (pattern == nil ? "" : " applyNumberFormat=\"1\"")
      + (alignment.isEmpty ? "/>" : " applyAlignment=\"1\">\(alignment)</xf>")
  }

  /// The part of the file that holds the formats.
  static var part: String {
    let patterns = allCases.compactMap { style in
      style.pattern.map {
        "<numFmt numFmtId=\"\(style.patternNumber)\" formatCode=\"\(escaped($0))\"/>"
      }
    }
    let face = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
    let sides = ["left", "right", "top", "bottom"]
    let open = sides.map { "<\($0)/>" }.joined()
    let thin = sides.map { "<\($0) style=\"thin\"><color auto=\"1\"/></\($0)>" }.joined()
    return declaration + "<styleSheet \(mainSpace)>"
      + "<numFmts count=\"\(patterns.count)\">\(patterns.joined())</numFmts>"
      + "<fonts count=\"2\"><font>\(face)</font><font><b/>\(face)</font></fonts>"
      + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill>"
      + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEEF2F7\"/>"
      + "<bgColor indexed=\"64\"/></patternFill></fill></fills>"
      + "<borders count=\"2\"><border>\(open)<diagonal/></border>"
      + "<border>\(thin)<diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(allCases.count)\">"
      + allCases.map(\.entry).joined()
      + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
      + "</cellStyles></styleSheet>"
  }
}
