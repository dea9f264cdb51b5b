internal import CSQLite

/// A failure of the database itself, such as a lack of memory; never a mistake of a user.
package struct DatabaseError: Error, CustomStringConvertible {
  /// SQLite's result code.
  package let code: Int32
  /// SQLite's words for the code; never those for the statement, which may quote a roster.
  package let message: String

  init(_ code: Int32) {
    self.code = code
    message = unsafe String(cString: sqlite3_errstr(code))
  }

  /// What happened, for the person who runs the program.
  package var description: String { "SQLite failed (code \(code)): \(message)" }
}

/// One SQLite database in memory, closed when it goes out of scope.
@safe struct Database: ~Copyable {
  private let handle: OpaquePointer

  /// Opens an empty database.
  init() throws(DatabaseError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = unsafe sqlite3_open_v2(":memory:", &opened, flags, nil)
    guard code == SQLITE_OK, let connection = unsafe opened else {
      unsafe sqlite3_close_v2(opened)
      throw DatabaseError(code)
    }
    unsafe handle = connection
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs one statement that takes no values and gives no rows.
  func execute(_ sql: String) throws(DatabaseError) {
    let statement = try prepare(sql)
    while try statement.step() {}
  }

  /// Compiles a statement.
  func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var compiled: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(handle, sql, -1, &compiled, nil)
    guard code == SQLITE_OK, let pointer = unsafe compiled else {
      throw DatabaseError(code)
    }
    return unsafe Statement(pointer)
  }
}
