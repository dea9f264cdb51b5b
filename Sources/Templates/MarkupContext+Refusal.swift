import Findings

extension MarkupContext {
  /// The rule that forbids a value here, if any; escaping protects in text and in the values of
  /// double-quoted attributes that hold no code.
  var refusal: Rule? {
    switch state {
    case .text: nil
    case .doubleQuoted: holdsCode ? ContextRules.code : nil
    case .singleQuoted: ContextRules.singleQuotes
    case .beforeValue, .unquoted: ContextRules.unquoted
    case .tagOpen, .endTagOpen, .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
      ContextRules.name
    case .declaration, .comment: ContextRules.comment
    case .rawText: ContextRules.rawText
    }
  }

  /// What a message calls the place: the element or attribute, as far as there is one.
  var words: String {
    switch state {
    case .text: "text"
    case .rawText: "<\(String(decoding: element, as: UTF8.self))>"
    case .declaration, .comment: "a comment"
    case .doubleQuoted, .singleQuoted, .beforeValue:
      "the attribute '\(String(decoding: attribute, as: UTF8.self))'"
    case .tagName: "the tag name '\(String(decoding: element, as: UTF8.self))'"
    case .attributeName, .afterAttributeName:
      "the attribute name '\(String(decoding: attribute, as: UTF8.self))'"
    case .tagOpen, .endTagOpen, .betweenAttributes, .unquoted: "a tag"
    }
  }

  private var holdsCode: Bool {
    let name = String(decoding: attribute, as: UTF8.self)
    return name.hasPrefix("on") || name == "style" || name == "srcdoc"
  }
}

/// Rules for values where escaping does not protect.
private enum ContextRules {
  static let rawText = Rule(
    "template-raw-text", .error,
    "'{tag}' cannot stand in {part}; put the value in a data attribute of an element")
  static let code = Rule(
    "template-code", .error,
    "'{tag}' cannot stand in {part}, which holds code; use a class or a data attribute")
  static let singleQuotes = Rule(
    "template-single-quotes", .error, "'{tag}' cannot stand in single quotes; use double quotes")
  static let unquoted = Rule(
    "template-unquoted", .error, "'{tag}' cannot stand in a value without quotes; add double quotes"
  )
  static let name = Rule(
    "template-name-in-tag", .error,
    "'{tag}' cannot stand for a part of a tag; write tag and attribute out, in a section if need be"
  )
  static let comment = Rule(
    "template-comment", .error, "'{tag}' cannot stand in a comment; move it out of '<!' and '>'")
}
