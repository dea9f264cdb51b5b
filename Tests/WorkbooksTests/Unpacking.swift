import Foundation
import Testing
import Workbooks

/// The text of one file inside a workbook, unpacked by the system's `unzip`.
func part(_ name: String, of workbook: Workbook) throws -> String {
  let unzip = "/usr/bin/unzip"
  if !FileManager.default.isExecutableFile(atPath: unzip) {
    try Test.cancel("'\(unzip)' is missing; install the package unzip")
  }
  let file = FileManager.default.temporaryDirectory.appending(path: "test-\(UUID()).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  try Data(workbook.bytes()).write(to: file)
  let process = Process()
  process.executableURL = URL(filePath: unzip)
  process.arguments = ["-p", file.path, name]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = try output.fileHandleForReading.readToEnd()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0, "unzip finds '\(name)'")
  return String(decoding: data ?? Data(), as: UTF8.self)
}
