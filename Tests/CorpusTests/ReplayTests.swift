import FoundationEssentials
import Oracles
import Testing

@Suite struct `The corpus of the fuzzers` {
  @Test(arguments: Oracle.allCases)
  func `is judged without a fault`(oracle: Oracle) throws {
    let folder = "Tests/Fuzz/Corpus/\(oracle.rawValue)"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count > 3)
    for name in names {
      let input = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      #expect(oracle.faults(in: Array(input)) == [], "\(folder)/\(name)")
    }
  }
}
