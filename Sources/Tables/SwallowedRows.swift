/// The lines within a quoted cell that look like rows of the table: the quote of an earlier cell was
/// never closed, and this one's closes it.
///
/// A line looks like a row where it has about as many cells as the table has columns, no separator
/// is followed by a space, as commas in a sentence are, and the first cell is a single word.
struct SwallowedRows {
  private let content: ArraySlice<UInt8>
  private let separator: UInt8
  private let width: Int

  init(_ content: ArraySlice<UInt8>, separator: UInt8, width: Int) {
    self.content = content
    self.separator = separator
    self.width = width
  }

  /// How many there are; a table of one or two columns has none.
  var count: Int {
    guard width > 2, content.contains(newline) else { return 0 }
    // What stands on the first line belongs to the cell, and what stands on the last may.
    return content.split(separator: newline, omittingEmptySubsequences: false).dropFirst()
      .count(where: isRow)
  }

  private func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: separator, omittingEmptySubsequences: false)
    guard cells.count >= width - 1, cells.count <= width, let first = cells.first, !first.isEmpty
    else { return false }
    return !first.contains(space) && !cells.dropFirst().contains { $0.first == space }
  }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
