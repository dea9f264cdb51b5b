import FoundationEssentials
import Oracles

/// What libFuzzer calls with each input; the target is the one that `FUZZ_TARGET` names.
///
/// A fault ends the process after it was told, which libFuzzer takes for a crash and keeps.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: data, count: size))
  let faults = oracle.faults(in: input)
  guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
  return 0
}

/// The oracle of the target.
private let oracle: Oracle = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
  guard let oracle = Oracle(rawValue: name) else {
    let names = Oracle.allCases.map(\.rawValue).joined(separator: ", ")
    fatalError("FUZZ_TARGET must be one of \(names), not '\(name)'")
  }
  return oracle
}()
