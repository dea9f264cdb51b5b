extension HTMLRenderer {
  /// Writes a list.
  mutating func write(_ list: List) {
    out.endLine()
    switch list.start {
    case nil: out.write("<ul>\n")
    case 1: out.write("<ol>\n")
    case let start?:
      out.write("<ol start=\"")
      out.write(start)
      out.write("\">\n")
    }
    for item in list.items {
      out.endLine()
      out.write("<li>")
      if let isDone = item.isDone { writeBox(isDone) }
      write(item.blocks, isTight: list.isTight)
      out.write("</li>\n")
    }
    out.write(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  /// Writes the box of a task: on a page a sign with a name, since an input there does nothing.
  private mutating func writeBox(_ isDone: Bool) {
    guard let words = style?.words else {
      out.write("<input type=\"checkbox\" ")
      if isDone { out.write("checked=\"\" ") }
      return out.write("disabled=\"\" /> ")
    }
    out.write("<span class=\"box\" role=\"img\" aria-label=\"")
    out.write(text: isDone ? words.done : words.open)
    out.write("\">")
    out.write(isDone ? "☑" : "☐")
    out.write("</span> ")
  }
}
