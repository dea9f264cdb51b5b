import Files
import Findings
import FoundationEssentials
import Glibc
import Samples
import Tables

/// Writes the sample rosters of a folder: `SampleRosters FOLDER`.
///
/// FOLDER holds `rosters.csv` and, for each roster marked `sample=yes`, the file `ID-margins.csv`.
@main
struct Program {
  /// Exits with 0 when all are written, 1 on findings, 2 when a file fails, 64 on wrong usage.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, arguments.count == 1, !folder.hasPrefix("-") else {
      print("usage: SampleRosters FOLDER")
      exit(arguments.first == "--help" ? EXIT_SUCCESS : EX_USAGE)
    }
    var findings = FindingList()
    do {
      try write(folder, findings: &findings)
    } catch {
      print("error: \(error)")
      exit(2)
    }
    for finding in findings.sorted {
      print("\(finding.place): \(finding.rule.severity): \(finding.text)")
    }
    exit(findings.hasErrors ? 1 : 0)
  }

  /// Writes each sample roster that its margins allow.
  private static func write(_ folder: String, findings: inout FindingList) throws {
    guard let list = try table(folder + "/rosters.csv", findings: &findings) else { return }
    for source in SampleSource.read(list, findings: &findings) {
      let (margins, roster) = (folder + "/" + source.margins, folder + "/" + source.file)
      guard FileManager.default.fileExists(atPath: margins),
        let table = try table(margins, findings: &findings),
        let bytes = try sampleRoster(
          meeting: table, at: source.date, file: roster, findings: &findings)
      else { continue }
      guard FileManager.default.createFile(atPath: roster, contents: Data(bytes)) else {
        throw FileError(action: "write", path: roster, reason: "the system does not say why")
      }
      print("\(roster): \(table.rows.count) margins met")
    }
  }

  /// The table of a file, or nothing where any of its rows cannot be read.
  private static func table(_ path: String, findings: inout FindingList) throws -> Table? {
    let bytes = try FileSystem.contents(
      path, followingLinks: true, atMost: TableLimits.table.bytes)
    var own = FindingList()
    let table = Table.read(bytes, file: path, findings: &own)
    findings.append(own)
    return own.hasErrors ? nil : table
  }
}
