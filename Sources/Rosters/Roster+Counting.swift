package import Findings
internal import Language
internal import Tables

extension Roster {
  /// Counts every request in one pass over the roster.
  ///
  /// The columns that the conditions name are loaded into a database in memory, which is closed
  /// before the counts are returned. Returns nothing, with a finding for each column, when a
  /// condition compares a column with numbers and a cell holds other text.
  package func counts(
    of requests: [CountRequest], findings: inout FindingList
  ) throws(DatabaseError) -> [RosterCount]? {
    let batches = CountBatch.split(requests)
    var stored: [StoredColumn] = []
    for column in batches.flatMap(\.writer.columns) where !stored.contains(column) {
      stored.append(column)
    }
    guard checkNumbers(in: stored, findings: &findings),
      checkSeparators(in: stored, findings: &findings)
    else { return nil }
    let database = try Database()
    try load(stored, into: database)
    var counts: [RosterCount] = []
    for batch in batches { counts += try run(batch, in: database) }
    return counts
  }

  /// Whether all cells that are compared with numbers are numbers.
  private func checkNumbers(in stored: [StoredColumn], findings: inout FindingList) -> Bool {
    var areNumbers = true
    for column in stored where column.isNumber {
      let others = table.rows.indices.filter { row in
        text(row: row, column: column.column) != nil
          && number(row: row, column: column.column) == nil
      }
      guard let first = others.first, let cell = cell(row: first, column: column.column) else {
        continue
      }
      findings.report(
        .rosterNumber, at: cell.place,
        ["column": column.column, "cells": String(others.count)])
      areNumbers = false
    }
    return areNumbers
  }

  /// Whether no number could be a thousand times another: `1.234` is thousands to an office, decimals
  /// to a machine.
  private func checkSeparators(in stored: [StoredColumn], findings: inout FindingList) -> Bool {
    var areClear = true
    for column in stored where column.isNumber && column.column != Self.age {
      let cells = table.rows.indices.compactMap { cell(row: $0, column: column.column) }
      guard let first = cells.first(where: { WrittenDecimal($0.text)?.isAmbiguous ?? false }) else {
        continue
      }
      findings.report(.rosterNumberUnclear, at: first.place, ["column": column.column])
      areClear = false
    }
    return areClear
  }

  /// Fills a database with one table, `person`, and forbids further writing.
  private func load(_ stored: [StoredColumn], into database: borrowing Database)
    throws(DatabaseError)
  {
    let declarations = ["\"row number\" INTEGER PRIMARY KEY"] + stored.map(\.declaration)
    try database.execute("CREATE TABLE person(" + declarations.joined(separator: ", ") + ")")
    try database.execute("BEGIN")
    let marks = declarations.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    try insert(stored, with: try database.prepare("INSERT INTO person VALUES (\(marks))"))
    try database.execute("COMMIT")
    try database.execute("PRAGMA query_only = 1")
  }

  private func insert(_ stored: [StoredColumn], with statement: borrowing Statement)
    throws(DatabaseError)
  {
    for row in table.rows.indices {
      try statement.bind(.number(Double(row)), at: 1)
      for (index, column) in stored.enumerated() {
        let value: Condition.Value? =
          column.isNumber
          ? number(row: row, column: column.column).map { .number($0) }
          : text(row: row, column: column.column).map { .text($0) }
        try statement.bind(value, at: index + 2)
      }
      _ = try statement.step()
      try statement.reset()
    }
  }

  private func run(_ batch: CountBatch, in database: borrowing Database)
    throws(DatabaseError) -> [RosterCount]
  {
    let statement = try database.prepare(batch.sql)
    for (index, value) in batch.writer.values.enumerated() {
      try statement.bind(value, at: index + 1)
    }
    guard try statement.step() else { return [] }
    return (0..<batch.count).map { index in
      let first = index * CountBatch.columnsOfRequest
      return RosterCount(
        numerator: statement.integer(at: first), denominator: statement.integer(at: first + 1),
        missing: statement.integer(at: first + 2), unplaced: statement.integer(at: first + 3))
    }
  }
}
