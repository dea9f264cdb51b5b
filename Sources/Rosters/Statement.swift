internal import CSQLite

/// A compiled statement, finalized when it goes out of scope.
@safe struct Statement: ~Copyable {
  private let handle: OpaquePointer

  /// Takes over a compiled statement.
  @unsafe init(_ handle: OpaquePointer) { unsafe self.handle = handle }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Sets the parameter of a number, counted from 1; nothing becomes NULL.
  func bind(_ value: Condition.Value?, at number: Int) throws(DatabaseError) {
    let index = Int32(number)
    switch value {
    case nil: try check(unsafe sqlite3_bind_null(handle, index))
    case .number(let double)?: try check(unsafe sqlite3_bind_double(handle, index, double))
    case .text(let text)?:
      try check(unsafe csqlite_bind_text(handle, index, text, Int32(text.utf8.count)))
    }
  }

  /// Moves to the next row; false at the end.
  func step() throws(DatabaseError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else { throw DatabaseError(code) }
    return false
  }

  /// Makes the statement ready to run again; its values stay until they are set anew.
  func reset() throws(DatabaseError) { try check(unsafe sqlite3_reset(handle)) }

  /// The whole number in a column of the row, counted from 0.
  func integer(at column: Int) -> Int { Int(unsafe sqlite3_column_int64(handle, Int32(column))) }

  private func check(_ code: Int32) throws(DatabaseError) {
    guard code == SQLITE_OK else { throw DatabaseError(code) }
  }
}
