internal import Dataset

/// Shares that count the same attribute, each of another population.
package struct PeerGroup: Sendable {
  /// The attribute ("Dưới 42 tuổi").
  package let attribute: String
  /// The measures that have a figure, in the order of pages.
  package let measures: [MeasureResult]

  /// What measures of several populations count alike.
  private struct Attribute: Hashable {
    let dimension: String
    let attribute: String

    init(_ measure: Measure) {
      (dimension, attribute) = (measure.dimension, measure.attribute)
    }
  }

  /// The groups of shares that have a figure, in the order in which measures begin them.
  static func groups(of measures: [MeasureResult]) -> [PeerGroup] {
    var order: [Attribute] = []
    var groups: [Attribute: [MeasureResult]] = [:]
    for one in measures {
      guard one.measure.isShare, one.latest != nil, !one.measure.attribute.isEmpty else { continue }
      let attribute = Attribute(one.measure)
      if groups[attribute] == nil { order.append(attribute) }
      groups[attribute, default: []].append(one)
    }
    return order.map { PeerGroup(attribute: $0.attribute, measures: groups[$0, default: []]) }
  }
}

extension ProvinceResults {
  /// The shares that count the attribute of a measure and have a target with a value, this one
  /// among them; none where it stands alone.
  package func peers(of result: MeasureResult) -> [MeasureResult] {
    guard let group = peerGroup(of: result.measure.id) else { return [] }
    let peers = group.measures.filter { $0.headline?.target.value != nil }
    let isAmong = peers.contains { $0.measure.id == result.measure.id }
    return isAmong && peers.count > 1 ? peers : []
  }
}
