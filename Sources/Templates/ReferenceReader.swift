import Findings

/// Collects what the markup of one template refers to.
struct ReferenceReader {
  /// A value of the tag that is being read.
  private struct Draft {
    let attribute: String
    let place: Place
    var pieces: [[UInt8]] = [[]]

    /// The value as written, where no tag stands in it.
    var text: String? { pieces.count == 1 ? String(decoding: pieces[0], as: UTF8.self) : nil }
  }

  private(set) var found: [Template.Reference] = []
  private let bytes: [UInt8]
  private var cursor: TextCursor
  private var drafts: [Draft] = []
  private var isOpen = false

  init(_ text: String, file: String) {
    bytes = Array(text.utf8)
    cursor = TextCursor(file: file)
  }

  /// Goes over text of the template, whose indices are those of the whole.
  mutating func read(_ text: ArraySlice<UInt8>, _ context: inout MarkupContext) {
    for index in text.indices {
      let element = context.element
      let wasInTag = context.isInTag
      context.read(text[index])
      if !context.isInValue {
        isOpen = false
      } else if isOpen {
        drafts[drafts.count - 1].pieces[drafts[drafts.count - 1].pieces.count - 1]
          .append(text[index])
      } else {
        begin(at: index, context)
      }
      if wasInTag, !context.isInTag { finish(element) }
    }
  }

  /// Goes over a tag of the template, which cuts the value in which it stands.
  mutating func passTag() {
    if isOpen { drafts[drafts.count - 1].pieces.append([]) }
  }

  private mutating func begin(at index: Int, _ context: MarkupContext) {
    let isQuoted = context.state != .unquoted
    isOpen = true
    drafts.append(
      Draft(
        attribute: String(decoding: context.attribute, as: UTF8.self),
        place: cursor.place(of: isQuoted ? index + 1 : index, in: bytes),
        pieces: [isQuoted ? [] : [bytes[index]]]))
  }

  private mutating func finish(_ element: [UInt8]) {
    let relation = drafts.first { $0.attribute == "rel" }?.text ?? ""
    for draft in drafts where kept.contains(draft.attribute) {
      found.append(
        Template.Reference(
          element: String(decoding: element, as: UTF8.self), attribute: draft.attribute,
          pieces: draft.pieces.map { String(decoding: $0, as: UTF8.self) },
          relation: relation.lowercased(), place: draft.place))
    }
    drafts = []
  }
}

/// Attributes that hold an address, and that which addresses lead to.
private let kept: Set<String> = [
  "id",
  "href", "src", "srcset", "action", "formaction", "data", "poster", "xlink:href", "background",
  "manifest", "ping", "icon",
]
