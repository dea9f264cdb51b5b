import Testing

/// One change that makes the content wrong, and all that is said of it.
struct Mistake: CustomTestStringConvertible {
  /// The file that is changed.
  let file: String
  /// What is replaced; the whole file where it is empty.
  let old: String
  /// What stands there instead.
  let new: String
  /// The name that the file gets instead of a change; empty where it keeps its own.
  var name = ""
  /// Every message, in order.
  let messages: [String]

  /// Says what is wrong in one file.
  init(_ file: String, _ old: String, _ new: String, _ messages: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.messages = messages
  }

  /// Says what is wrong where a file has another name.
  init(moving file: String, to name: String, _ messages: String...) {
    self.file = file
    (old, new) = ("", "")
    self.name = name
    self.messages = messages
  }

  var testDescription: String { "\(file): '\(old)' -> '\(new)'\(name)" }

  /// The content with the mistake in it.
  var content: Content {
    var content = Content()
    if !name.isEmpty {
      content.files[name] = content.files.removeValue(forKey: file)
    } else if old.isEmpty {
      content.files[file] = new.isEmpty ? nil : new
    } else {
      content.change(file, old, new)
    }
    return content
  }

  /// All mistakes.
  static let all =
    ofFiles + ofBytes + ofPrivacy + ofSecrecy + ofUnread + ofCells + ofNames + ofRows
    + ofAgreement
}
