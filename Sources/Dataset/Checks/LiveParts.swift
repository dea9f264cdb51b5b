internal import Findings
internal import Prose

extension Dataset {
  /// The word of a live part is not misspelt, and its keys are read.
  func checkLiveParts(_ findings: inout FindingList) {
    for text in jurisdictions.flatMap(\.documents).map(\.text) + pages.map(\.text) {
      text.visitBlocks { block in
        guard case .code(let code) = block.kind, !code.word.isEmpty else { return }
        let place = block.position.place(in: text.file)
        if let part = LivePart(rawValue: code.word) {
          check(part, code, in: text.file, &findings)
        } else if let near = code.word.nearest(among: LivePart.allCases.map(\.rawValue)) {
          findings.report(.liveWord, at: place, ["word": code.word, "near": near])
        }
      }
    }
  }

  /// Every key of a block is one that is read.
  private func check(
    _ part: LivePart, _ code: CodeBlock, in file: String, _ findings: inout FindingList
  ) {
    for (index, line) in code.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = line[..<colon].filter { !$0.isWhitespace }
      guard !key.isEmpty, !part.keys.contains(key) else { continue }
      let place = Position(line: code.start.line + index, column: code.start.column)
      findings.report(
        .liveKey, at: place.place(in: file),
        [
          "key": key, "word": code.word,
          "keys": part.keys.isEmpty
            ? "takes no keys" : "takes \(part.keys.joined(separator: ", "))",
        ])
    }
  }
}

extension Rule {
  static let liveWord = Rule(
    "live-word", .warning,
    "'{word}' is no live part, so the block is shown as code; did you mean '{near}'?")
  static let liveKey = Rule(
    "live-key", .error, "'{key}' is not read in a block '{word}', which {keys}; correct the key")
}
