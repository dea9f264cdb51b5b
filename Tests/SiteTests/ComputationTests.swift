import Results
import Testing

@testable import Site

@Suite struct `The computation of a status` {
  private let site: SmallSite

  init() throws { site = try SmallSite() }

  private func lines(_ id: String) throws -> [String] {
    let result = try site.measure(id)
    return site.context.computationLines(try #require(result.headline), of: result.measure)
  }

  @Test func `can be redone by hand`() throws {
    #expect(
      try lines("tre") == [
        "Mốc xuất phát: 12/100 × 100 = 12%, ngày 31/12/2026.",
        "Số liệu mới nhất: 14/100 × 100 = 14%, ngày 31/12/2028.",
        "Mục tiêu: từ 18%, thời hạn 31/12/2030.",
        "Thời gian đã qua: 50% quãng đường từ mốc đến thời hạn, tính theo ngày.",
        "Mức tham chiếu tại ngày số liệu: 15%; chênh lệch −1\u{A0}điểm %.",
        "Phần đã đạt của quãng cần đi: 33%.",
        "Nhịp độ = phần đã đạt ÷ phần phải đạt = 0,67.",
        "Số người cần: từ 18% của 100 là 18 (làm tròn lên); hiện có 14, còn thiếu 4.",
        "Trạng thái đến 31/12/2028: Chậm tiến độ. Nhịp độ dưới ngưỡng đúng tiến độ.",
      ])
  }

  @Test func `says what is missing`() throws {
    #expect(
      try lines("thiet-bi") == [
        "Mốc xuất phát: chưa có số liệu.", "Mục tiêu: từ 100%, thời hạn 31/12/2030.",
        "Trạng thái đến 31/12/2028: Chưa có số liệu. Chưa có số liệu nào.",
      ])
    #expect(
      try lines("hop-ly") == [
        "Mốc xuất phát: chưa có số liệu.", "Mục tiêu: Cơ cấu hợp lý, thời hạn 31/12/2030.",
        "Trạng thái đến 31/12/2028: Đánh giá định tính. "
          + "Mục tiêu bằng lời, chờ đánh giá của cơ quan có thẩm quyền.",
      ])
  }
}
