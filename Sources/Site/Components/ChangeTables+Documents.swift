internal import Archive
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension ChangeTables {
  /// New documents, with how much each sets.
  var documents: Group {
    group(
      "documents",
      [
        .init(words("column.document"), "c-name"), .init(words("column.issued"), "num"),
        .init(words("column.targets"), "num"), .init(words("column.duties"), "num"),
      ],
      [
        DataTable.Group(
          title: nil,
          rows: comparison.addedDocuments.map { document in
            let key = document.key
            let targets = later.targets.count { $0.document == key.id }
            let tasks = later.tasks.count { $0.document == key.id }
            let isHere = province?.jurisdiction.document(key.id) != nil
            return DataTable.Row([
              markup {
                link(document.name, isHere ? .document(key.jurisdiction, key.id) : nil)
                sub(document.title)
              },
              date(document.issued).map { Markup($0) } ?? absent(words("absent.date")),
              count(targets, isHere ? .targets(key.jurisdiction, document: key.id) : nil),
              count(tasks, isHere ? .duties(key.jurisdiction, document: key.id) : nil),
            ])
          })
      ], name: "documents")
  }

  /// Documents that are no longer held.
  var droppedDocuments: Group {
    group(
      "documents-dropped", [.init(words("column.document"), "c-name")],
      [
        DataTable.Group(
          title: nil,
          rows: comparison.droppedDocuments.map { document in
            DataTable.Row([
              markup {
                document.name
                sub(document.title)
              }
            ])
          })
      ], name: "")
  }

  /// A day in numbers; nothing for other text.
  func date(_ text: String) -> String? { Day(iso: text).map { context.figures.date($0) } }

  private func count(_ number: Int, _ address: Address?) -> Markup {
    number == 0 ? absent(words("absent.none")) : link(Numbers.whole(number), address)
  }
}
