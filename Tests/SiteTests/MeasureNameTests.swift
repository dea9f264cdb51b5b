import Testing

@testable import Site

@Suite struct `The name of a measure` {
  @Test(arguments: [
    ("Cán bộ trẻ diện tỉnh quản lý", "Cán bộ diện tỉnh quản lý", "Cán bộ trẻ", "diện tỉnh quản lý"),
    (
      "Cán bộ nữ trong Ban Chấp hành Đảng bộ tỉnh", "Ủy viên Ban Chấp hành Đảng bộ tỉnh",
      "Cán bộ nữ", "trong Ban Chấp hành Đảng bộ tỉnh"
    ),
    (
      "Cán bộ người dân tộc thiểu số diện tỉnh quản lý", "Cán bộ diện tỉnh quản lý",
      "Cán bộ người dân tộc thiểu số", "diện tỉnh quản lý"
    ),
    (
      "Trình độ thạc sĩ trong số cán bộ diện tỉnh quản lý", "Cán bộ diện tỉnh quản lý",
      "Trình độ thạc sĩ", "trong số cán bộ diện tỉnh quản lý"
    ),
  ])
  func `parts what is counted from the population`(
    _ title: String, _ population: String, _ subject: String, _ rest: String
  ) {
    let name = MeasureName(title, of: population)
    #expect(name.subject == subject)
    #expect(name.population == rest)
  }

  @Test(arguments: [
    ("Xã đủ thiết bị", "Xã, phường"), ("Cán bộ diện tỉnh quản lý", "Cán bộ diện tỉnh quản lý"),
    ("Cán bộ lãnh đạo diện sở quản lý", "Cán bộ giữ chức danh lãnh đạo diện sở quản lý"), ("", ""),
  ])
  func `stays whole where the population's name is not its end`(
    _ title: String, _ population: String
  ) {
    let name = MeasureName(title, of: population)
    #expect(name.subject == title)
    #expect(name.population.isEmpty)
  }
}
