/// What an oracle found wrong with the answer to one input.
struct Verdict {
  /// What is wrong, in words.
  private(set) var faults: [String] = []

  /// Notes a fault unless the condition holds.
  mutating func expect(_ condition: Bool, _ words: @autoclosure () -> String) {
    if !condition { faults.append(words()) }
  }
}
