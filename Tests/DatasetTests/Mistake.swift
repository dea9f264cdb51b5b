import Testing

/// One change that makes the content wrong, and all that is said of it.
struct Mistake: CustomTestStringConvertible {
  /// The file that is changed.
  let file: String
  /// What is replaced; the whole file where it is empty.
  let old: String
  /// What stands there instead.
  let new: String
  /// Every message, in order.
  let messages: [String]

  /// Says what is wrong in one file.
  init(_ file: String, _ old: String, _ new: String, _ messages: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.messages = messages
  }

  var testDescription: String { "\(file): '\(old)' -> '\(new)'" }

  /// The content with the mistake in it.
  var content: Content {
    var content = Content()
    if old.isEmpty {
      content.files[file] = new.isEmpty ? nil : new
    } else {
      content.change(file, old, new)
    }
    return content
  }

  /// All mistakes.
  static let all = ofFiles + ofCells + ofNames + ofRows + ofAgreement
}
