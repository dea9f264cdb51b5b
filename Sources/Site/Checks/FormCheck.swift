internal import Downloads
internal import Findings
internal import Markup
internal import Publishing

/// Files that other programs read must be of the form that their names promise.
func checkForms(_ files: [SiteFile], _ findings: inout FindingList) {
  for file in files {
    do throws(SyntaxFault) {
      switch file.path.split(separator: ".").last {
      case "svg", "atom", "xml", "rels": try XMLScanner.check(file.bytes)
      case "json": try JSONScanner.check(file.bytes)
      case "ics": try CalendarScanner.check(file.bytes)
      case "js" where file.path == Address.searchIndex.path:
        try JSONScanner.check(searchIndexValue(of: file.bytes))
      default: break
      }
    } catch {
      var cursor = TextCursor(file: "site/" + file.path)
      findings.report(
        .malformedFile, at: cursor.place(of: min(error.offset, file.bytes.count), in: file.bytes),
        ["fault": "\(error)"])
    }
  }
}

extension Rule {
  static let malformedFile = Rule(
    "malformed-file", .error,
    "other programs could not read this file: {fault}; look for it in the content and in the theme, "
      + "or report it as a fault of the program")
}
