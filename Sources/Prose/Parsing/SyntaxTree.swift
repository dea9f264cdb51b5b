internal import CCmark
import Synchronization

/// The parser's own tree, freed with this value.
@safe struct SyntaxTree: ~Copyable {
  private let document: OpaquePointer?

  /// Parses a text and hands the tree over to be read; it is freed before this returns.
  ///
  /// The library keeps its table of special characters in a global that every parse with
  /// extensions sets and clears, so one text is parsed at a time. A tree takes a hundred times the
  /// room of an odd text, so one is read at a time too.
  static func reading<Value: Sendable>(
    _ text: String, dialect: Dialect, _ read: (borrowing SyntaxTree) -> Value
  ) -> Value {
    parsing.withLock { _ in read(SyntaxTree(text, dialect: dialect)) }
  }

  private init(_ text: String, dialect: Dialect) {
    unsafe document = parse(text, dialect: dialect)
  }

  deinit {
    if let document = unsafe document { unsafe cmark_node_free(document) }
  }

  /// The document node.
  var root: SyntaxNode? { unsafe SyntaxNode(document) }
}

/// Held while a text is parsed and read.
private let parsing = Mutex(())

/// The library's extensions, made known to it once.
private let registration: Void = cmark_gfm_core_extensions_ensure_registered()

/// Parses a text into a tree that the caller frees.
private func parse(_ text: String, dialect: Dialect) -> OpaquePointer? {
  _ = registration
  let options = dialect.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
  guard let parser = unsafe cmark_parser_new(options) else { return nil }
  defer { unsafe cmark_parser_free(parser) }
  for name in dialect.extensionNames {
    _ = unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  var text = text
  text.withUTF8 { bytes in
    unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
      unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
    }
  }
  return unsafe cmark_parser_finish(parser)
}
