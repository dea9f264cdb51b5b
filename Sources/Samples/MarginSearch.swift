/// Looks for numbers of people by kind that meet every margin.
///
/// People change their kind one attribute at a time, always where it lowers the weighted distance to
/// the margins most. Where no change lowers it, the weights of the unmet margins grow until one does
/// (the breakout method, Morris 1993), and somebody leaps into or out of one of them, changing all of
/// the attributes that it names at once.
struct MarginSearch {
  /// How many changes in a row may bring no new best before the search gives up.
  private static let patience = 5_000
  /// How many ways into or out of a margin are tried at a time.
  private static let mostChoices = 16

  private let margins: [Margin]
  private var kinds: KindTable
  private var random: SplitMix64
  /// People by number of kind.
  private var people: [Int] = []
  /// People counted beyond what each margin asks for; negative when too few.
  private var excess: [Int]
  private var weights: [Int]

  init(attributes: [Attribute], margins: [Margin], random: SplitMix64) {
    self.margins = margins
    self.random = random
    kinds = KindTable(attributes: attributes, margins: margins)
    excess = margins.map { -$0.people }
    weights = margins.map { _ in 1 }
  }

  /// The classes of each person in the best sample of a size that was found.
  mutating func sample(of size: Int) -> [[Int]] {
    for _ in 0..<size { admit(to: kinds.draw(random: &random)) }
    var best = people
    var least = distance
    var idle = 0
    while least > 0, idle < Self.patience, let (kind, move) = bestMove() {
      if gain(of: move) < 0 {
        apply(move, from: kind)
      } else {
        for margin in margins.indices where excess[margin] != 0 { weights[margin] += 1 }
        if let (kind, leap) = bestLeap(), gain(of: leap) < 0 { apply(leap, from: kind) }
      }
      idle += 1
      if distance < least { (best, least, idle) = (people, distance, 0) }
    }
    return best.indices.flatMap { Array(repeating: kinds[$0].classes, count: best[$0]) }
  }

  /// The sum of what the margins are missed by.
  private var distance: Int { excess.reduce(0) { $0 + abs($1) } }

  /// Adds a person.
  private mutating func admit(to kind: Int) {
    change(kind, by: 1)
    for margin in margins.indices where kinds[kind].margins[margin] { excess[margin] += 1 }
  }

  private mutating func apply(_ move: Move, from kind: Int) {
    change(kind, by: -1)
    change(move.kind, by: 1)
    for margin in move.entered { excess[margin] += 1 }
    for margin in move.left { excess[margin] -= 1 }
  }

  private mutating func change(_ kind: Int, by number: Int) {
    while people.count <= kind { people.append(0) }
    people[kind] += number
  }

  /// The change of one attribute that lowers the weighted distance most or raises it least, one of
  /// the equals drawn by the number of people who can make it; nothing where nobody can change.
  private mutating func bestMove() -> (kind: Int, move: Move)? {
    var best: (kind: Int, move: Move)?
    var least = Int.max
    var chances = 0
    for kind in people.indices where people[kind] > 0 {
      for move in kinds.moves(from: kind) {
        let gain = gain(of: move)
        if gain > least { continue }
        if gain < least { (least, chances) = (gain, 0) }
        chances += people[kind]
        if random.below(chances) < people[kind] { best = (kind, move) }
      }
    }
    return best
  }

  /// The best of some leaps into a margin with too few people, or out of one with too many, which is
  /// drawn from the unmet ones; nothing where no leap can help it.
  private mutating func bestLeap() -> (kind: Int, move: Move)? {
    let unmet = margins.indices.filter { excess[$0] != 0 }
    let margin = unmet[random.below(unmet.count)]
    let hasTooMany = excess[margin] > 0
    var choices = kinds.choices(of: margin, counted: !hasTooMany)
    random.shuffle(&choices)
    var best: (kind: Int, move: Move)?
    var least = Int.max
    for kind in people.indices
    where people[kind] > 0 && kinds[kind].margins[margin] == hasTooMany {
      for choice in choices.prefix(Self.mostChoices) {
        let leap = kinds.move(from: kind, choosing: choice)
        let gain = gain(of: leap)
        if gain < least { (least, best) = (gain, (kind, leap)) }
      }
    }
    return best
  }

  /// How the weighted distance changes when one person makes a move.
  private func gain(of move: Move) -> Int {
    var gain = 0
    for margin in move.entered { gain += excess[margin] < 0 ? -weights[margin] : weights[margin] }
    for margin in move.left { gain += excess[margin] > 0 ? -weights[margin] : weights[margin] }
    return gain
  }
}
