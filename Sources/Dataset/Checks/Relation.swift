internal import Findings

/// A relation between the rows of one table: what each of them names.
struct Relation {
  /// A row with the ids that it names.
  typealias Row = (id: String, place: Place, named: [String])

  private let rows: [Row]
  private let position: [String: Int]

  init(_ rows: [Row]) {
    self.rows = rows
    position = Dictionary(rows.indices.map { (rows[$0].id, $0) }) { first, _ in first }
  }

  /// The rows that lead back to themselves, each circle from the row at which it closes.
  ///
  /// No row begins two circles. Every row and every name is walked once.
  var circles: [[Row]] {
    var circles: [[Row]] = []
    var left = Set<Int>()
    var closing = Set<Int>()
    for start in rows.indices where !left.contains(start) {
      var path = [start]
      var depth = [start: 0]
      var next = [0]
      while let row = path.last, let step = next.last {
        guard step < rows[row].named.count else {
          left.insert(row)
          depth[row] = nil
          path.removeLast()
          next.removeLast()
          continue
        }
        next[next.count - 1] += 1
        guard let other = position[rows[row].named[step]], !left.contains(other) else { continue }
        if let first = depth[other] {
          if closing.insert(other).inserted { circles.append(path[first...].map { rows[$0] }) }
        } else {
          depth[other] = path.count
          path.append(other)
          next.append(0)
        }
      }
    }
    return circles
  }
}
