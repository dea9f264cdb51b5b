import FoundationEssentials

/// A plain-text test of the program: commands with what is expected of them, then input files.
///
/// `Scripts/README.md` lists the words. A file starts at a line `-- path --` and ends at the next.
struct Script {
  /// One line of the script with the lines that belong to it.
  struct Step {
    /// What is to be done.
    let action: Action
    /// Its 1-based line.
    let line: Int
  }

  /// What a step does.
  enum Action {
    /// Starts from a folder of content.
    case base(Base)
    /// Runs the program and compares all that it wrote.
    case run([String], Expected)
    /// Replaces one piece of a file.
    case change(String, old: String, new: String)
    /// Writes a line to a file.
    case write(String, String)
    /// Deletes a file.
    case remove(String)
    /// Writes down the files of a folder with bytes, times and inodes.
    case remember(String)
    /// Expects a folder to be wholly as it was.
    case same(String)
    /// Expects a file to have its bytes, time and inode still.
    case kept(String)
    /// Expects a file to be another than it was.
    case renewed(String)
    /// Expects two folders to have the same files.
    case equal(String, String)
    /// Expects nothing at a path.
    case absent(String)
    /// Expects a text in a file.
    case holds(String, String)
    /// Takes a lock file in the name of a process.
    case lock(String, holder: String)
  }

  /// A folder of content to start from.
  enum Base: String {
    /// The content of the repository.
    case shipped
    /// The least that makes a site.
    case small
  }

  /// What a run of the program is to leave.
  struct Expected {
    /// The exit code.
    var exit: Int32 = 0
    /// Lines of the output.
    var output: [String] = []
    /// Lines of the error stream.
    var complaint: [String] = []
  }

  /// A line that the script's grammar does not have.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// Steps in their order.
  private(set) var steps: [Step] = []
  /// Input files by path.
  private(set) var files: [(path: String, text: String)] = []

  /// Reads a script.
  init(_ text: String) throws(Problem) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.firstIndex { Script.header($0) != nil } ?? lines.count
    var at = 0
    while at < end {
      let (line, number) = (lines[at], at + 1)
      at += 1
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      var details: [String] = []
      while at < end, Script.isDetail(lines[at]) {
        details.append(lines[at])
        at += 1
      }
      guard let action = Action(line.split(separator: " ").map(String.init), details) else {
        throw Problem(description: "line \(number) is no step: \(line)")
      }
      steps.append(Step(action: action, line: number))
    }
    for line in lines[end...].dropLast(lines.last == "" ? 1 : 0) {
      if let path = Script.header(line) {
        files.append((path, ""))
      } else {
        files[files.count - 1].text += line + "\n"
      }
    }
  }

  /// The path of a line `-- path --`.
  private static func header(_ line: String) -> String? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else { return nil }
    return String(line.dropFirst(3).dropLast(3))
  }

  /// Whether a line says more of the step above it.
  private static func isDetail(_ line: String) -> Bool {
    ["exit ", "out|", "err|", "- ", "+ "].contains { line.hasPrefix($0) }
  }
}

extension Script.Action {
  /// Reads the words of a step and the lines that belong to it.
  fileprivate init?(_ words: [String], _ details: [String]) {
    switch (words[0], words.count) {
    case ("$", 2...) where words[1] == "tiendo":
      guard let expected = Script.Expected(details) else { return nil }
      self = .run(Array(words[2...]), expected)
      return
    case ("change", 2):
      guard details.count == 2, details[0].hasPrefix("- "), details[1].hasPrefix("+ ")
      else { return nil }
      self = .change(
        words[1], old: String(details[0].dropFirst(2)), new: String(details[1].dropFirst(2)))
      return
    case _ where !details.isEmpty: return nil
    case ("base", 2):
      guard let base = Script.Base(rawValue: words[1]) else { return nil }
      self = .base(base)
    case ("remove", 2): self = .remove(words[1])
    case ("write", 3...): self = .write(words[1], words[2...].joined(separator: " "))
    case ("remember", 2): self = .remember(words[1])
    case ("same", 2): self = .same(words[1])
    case ("kept", 2): self = .kept(words[1])
    case ("renewed", 2): self = .renewed(words[1])
    case ("equal", 3): self = .equal(words[1], words[2])
    case ("absent", 2): self = .absent(words[1])
    case ("holds", 3...): self = .holds(words[1], words[2...].joined(separator: " "))
    case ("lock", 3): self = .lock(words[1], holder: words[2])
    default: return nil
    }
  }
}

extension Script.Expected {
  /// Reads lines `exit 1`, `out| text` and `err| text`.
  fileprivate init?(_ lines: [String]) {
    for line in lines {
      let text = String(line.dropFirst(5))
      switch line.prefix(4) {
      case "exit":
        guard let code = Int32(text) else { return nil }
        exit = code
      case "out|": output.append(text)
      case "err|": complaint.append(text)
      default: return nil
      }
    }
  }
}
