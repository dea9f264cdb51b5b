/// Joins the pieces listed in a block, in their order; strings among them are escaped.
@resultBuilder
package enum MarkupBuilder {
  /// Takes a piece as it is.
  package static func buildExpression(_ piece: Markup) -> Markup { piece }

  /// Takes a piece where there is one.
  package static func buildExpression(_ piece: Markup?) -> Markup { piece ?? Markup() }

  /// Takes plain text, escaped.
  package static func buildExpression(_ text: String) -> Markup { Markup(text) }

  /// Takes a list of pieces.
  package static func buildExpression(_ pieces: [Markup]) -> Markup { join(pieces) }

  /// Joins the pieces of a block.
  package static func buildBlock(_ pieces: Markup...) -> Markup { join(pieces) }

  /// Joins the pieces of a loop.
  package static func buildArray(_ pieces: [Markup]) -> Markup { join(pieces) }

  /// Takes the piece of an `if` without `else`.
  package static func buildOptional(_ piece: Markup?) -> Markup { piece ?? Markup() }

  /// Takes the piece of the first branch.
  package static func buildEither(first piece: Markup) -> Markup { piece }

  /// Takes the piece of the second branch.
  package static func buildEither(second piece: Markup) -> Markup { piece }

  /// Appends all pieces to one.
  private static func join(_ pieces: [Markup]) -> Markup {
    var out = Markup()
    for piece in pieces { out.append(piece) }
    return out
  }
}

/// The pieces of a block as one piece.
package func markup(@MarkupBuilder _ content: () -> Markup) -> Markup { content() }
