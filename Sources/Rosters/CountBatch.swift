/// A part of the requests that fits into one SELECT.
struct CountBatch {
  /// How many columns a SELECT may have.
  static let mostColumns = 500
  /// How many parameters may be bound; SQLite takes 32 766.
  static let mostValues = 20_000
  /// The columns of one request.
  static let columnsOfRequest = 4

  /// The writer that has written the columns, with their values.
  private(set) var writer = ConditionWriter()
  private var columns: [String] = []

  /// Whether another request may be added.
  var hasRoom: Bool {
    columns.count + Self.columnsOfRequest <= Self.mostColumns
      && writer.values.count < Self.mostValues
  }

  /// How many requests the batch holds.
  var count: Int { columns.count / Self.columnsOfRequest }

  /// The statement that counts every request in one pass over the roster.
  var sql: String { "SELECT " + columns.joined(separator: ", ") + " FROM person" }

  /// Adds the columns of a request.
  mutating func add(_ request: CountRequest) {
    let among = writer.sql(request.among)
    let count = writer.sql(request.count)
    columns.append("count(*) FILTER (WHERE \(among) AND \(count))")
    columns.append("count(*) FILTER (WHERE \(among))")
    columns.append("count(*) FILTER (WHERE \(among) AND \(count) IS NULL)")
    columns.append("count(*) FILTER (WHERE \(among) IS NULL)")
  }

  /// The requests in as few batches as their columns and values allow.
  static func split(_ requests: [CountRequest]) -> [CountBatch] {
    var batches: [CountBatch] = []
    var current = CountBatch()
    for request in requests {
      if !current.hasRoom {
        batches.append(current)
        current = CountBatch()
      }
      current.add(request)
    }
    return current.count == 0 ? batches : batches + [current]
  }
}
