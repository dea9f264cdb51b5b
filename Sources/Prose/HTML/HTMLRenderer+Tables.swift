extension HTMLRenderer {
  /// Writes a table; on a page in a frame that scrolls where the table is too wide.
  mutating func write(_ table: Table) {
    out.endLine()
    if let words = style?.words {
      tables += 1
      out.write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
      out.write(text: tables == 1 ? words.table : "\(words.table) \(tables)")
      out.write("\">\n")
    }
    out.write("<table>\n<thead>\n")
    write(table.header, of: table, isHeader: true)
    out.write("</thead>\n")
    if !table.rows.isEmpty {
      out.write("<tbody>\n")
      for row in table.rows { write(row, of: table, isHeader: false) }
      out.write("</tbody>\n")
    }
    out.write("</table>\n")
    if style != nil { out.write("</div>\n") }
  }

  private mutating func write(_ row: [Table.Cell], of table: Table, isHeader: Bool) {
    out.write("<tr>\n")
    for (cell, alignment) in zip(row, table.columns) {
      let isHeader = isHeader && (style == nil || !cell.content.isEmpty)
      out.write(isHeader ? "<th" : "<td")
      if isHeader, style != nil { out.write(" scope=\"col\"") }
      write(alignment)
      out.write(">")
      write(cell.content)
      out.write(isHeader ? "</th>\n" : "</td>\n")
    }
    out.write("</tr>\n")
  }

  private mutating func write(_ alignment: Table.Alignment) {
    let isSite = style != nil
    switch alignment {
    case .natural: break
    case .start: out.write(isSite ? " class=\"start\"" : " align=\"left\"")
    case .center: out.write(isSite ? " class=\"center\"" : " align=\"center\"")
    case .end: out.write(isSite ? " class=\"end\"" : " align=\"right\"")
    }
  }
}
