/// A small generator of pseudo-random numbers with a seed, the same on every machine and for ever.
///
/// Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, a positive bound.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// The position of a weight, drawn with a chance in proportion to it.
  mutating func position(in weights: [Int]) -> Int {
    var rest = below(max(weights.reduce(0, +), 1))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return 0
  }

  /// Brings the elements into a drawn order (Fisher and Yates).
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in elements.indices.reversed() { elements.swapAt(last, below(last + 1)) }
  }
}
