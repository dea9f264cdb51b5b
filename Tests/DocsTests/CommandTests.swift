import Testing

@testable import tiendo

/// What help says of a command: how it is called, what it does, and its options.
private struct Help: Equatable {
  let usage: String
  let summary: String
  let options: [[String]]
}

@Suite struct `The README` {
  @Test func `has every command and option in the words of help`() throws {
    let lines = try Page("README.md").section("## Commands and options")
    let written = lines.indices.compactMap { index -> Help? in
      let line = lines[index]
      guard line.hasPrefix("**`tiendo "), let end = line.firstRange(of: "`** ") else { return nil }
      let rows = table("| option | what it does |", in: Array(lines[index...]))
      return Help(
        usage: String(line[..<end.lowerBound].dropFirst("**`tiendo ".count)),
        summary: String(line[end.upperBound...]), options: rows.map { [$0[0].bare, $0[1]] })
    }
    #expect(written == Program.commands.map(help))
  }

  /// What the help of a command says.
  private func help(_ command: any Command.Type) -> Help {
    let lines = command.help.split(separator: "\n")
    return Help(
      usage: command.usage, summary: command.summary,
      options: lines.filter { $0.hasPrefix("  --") }.map { line in
        let text = line.dropFirst(2)
        let gap = text.firstRange(of: "  ") ?? text.endIndex..<text.endIndex
        let help = text[gap.lowerBound...].drop { $0 == " " }
        return [String(text[..<gap.lowerBound]), String(help)]
      })
  }
}
