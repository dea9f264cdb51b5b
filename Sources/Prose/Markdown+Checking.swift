package import Findings
internal import Language

extension Markdown {
  /// Reports what a page shows otherwise than it is written: raw HTML, and links and images that
  /// lead where a page may not.
  package func check(_ findings: inout FindingList) {
    func check(_ inlines: [Inline], isInLink: Bool) {
      for inline in inlines {
        let place = inline.position.place(in: file)
        switch inline.kind {
        case .html(let html): findings.report(.rawHTML, at: place, ["html": html.trimmed])
        case .link(let destination, _, let content):
          if !isInLink, !LinkScheme(of: destination).isLinkable {
            findings.report(.linkDropped, at: place, ["target": destination])
          }
          check(content, isInLink: true)
        case .image(let source, _, _):
          if LinkScheme(of: source) != .relative {
            findings.report(.imageElsewhere, at: place, ["target": source])
          }
        default: check(inline.children, isInLink: isInLink)
        }
      }
    }
    visitBlocks { block in
      if case .html(let html) = block.kind {
        findings.report(.rawHTML, at: block.position.place(in: file), ["html": html.trimmed])
      }
      check(block.inlines, isInLink: false)
    }
  }

  /// Calls `body` for every block of code, with where it stands.
  package func visitCode(_ body: (CodeBlock, Place) -> Void) {
    visitBlocks { block in
      if case .code(let code) = block.kind { body(code, block.position.place(in: file)) }
    }
  }

  /// Calls `body` for every link to a document, with where it stands.
  package func visitDocumentLinks(_ body: (DocumentLink, Place) -> Void) {
    visitInlines { inline in
      if case .documentLink(let link) = inline.kind { body(link, inline.position.place(in: file)) }
    }
  }

  /// Where links and images of the text lead, as a page carries them, with where they stand.
  package var addresses: [(address: String, place: Place)] {
    var found: [(address: String, place: Place)] = []
    visitInlines { inline in
      switch inline.kind {
      case .link(let address, _, _), .image(let address, _, _):
        found.append((percentEncoded(address), inline.position.place(in: file)))
      default: break
      }
    }
    return found
  }
}

extension Rule {
  /// HTML tags in a text.
  package static let rawHTML = Rule(
    "raw-html", .warning, "'{html}' is shown as text, tags are not passed on; write Markdown")
  /// A link whose address a page may not carry.
  package static let linkDropped = Rule(
    "link-dropped", .warning,
    "the link to '{target}' is dropped and its text kept; http, https, mailto, tel, paths within "
      + "the site and anchors are linked")
  /// An image outside the site.
  package static let imageElsewhere = Rule(
    "image-elsewhere", .warning,
    "the image '{target}' is replaced by its text; only images within the site are shown")
}
