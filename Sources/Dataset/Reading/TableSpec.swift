/// One column that a table may have.
package struct ColumnSpec: Sendable, Hashable {
  /// The English id that headings use.
  package let id: String
  /// The Vietnamese name that headings may use instead.
  package let name: String
  /// Whether the table is of no use without it.
  package let isRequired: Bool

  init(_ id: String, _ name: String, required: Bool = false) {
    self.id = id
    self.name = name
    isRequired = required
  }
}

/// The columns of one kind of table; `docs/data.md` lists them and a test compares the two.
package struct TableSpec: Sendable, Hashable {
  /// File name under `content/` or a jurisdiction's folder.
  package let file: String
  /// Columns in the order of the documentation.
  package let columns: [ColumnSpec]
  /// What the ids of its rows stand for, where other rows name them.
  let kind: References.Kind?
  /// Columns that earlier versions had: their headings are known, their cells are not read.
  let retired: [ColumnSpec]

  init(
    file: String, names kind: References.Kind? = nil, columns: [ColumnSpec],
    retired: [ColumnSpec] = []
  ) {
    self.file = file
    self.kind = kind
    self.columns = columns
    self.retired = retired
  }

  /// The specification by file name, of all tables with fixed columns.
  package static let all: [TableSpec] = [
    populations, measures, agencies, targets, observations, judgements, tasks, reports, milestones,
    rosters, counts, ages, citations, definitions,
  ]

  static let populations = TableSpec(
    file: "populations.csv", names: .population,
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("title", "tên", required: true),
      ColumnSpec("item", "đơn vị tính", required: true),
      ColumnSpec("parent", "thuộc"),
    ])

  static let measures = TableSpec(
    file: "measures.csv", names: .measure,
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("title", "tên", required: true),
      ColumnSpec("population", "nhóm đối tượng", required: true),
      ColumnSpec("dimension", "tiêu chí"),
      ColumnSpec("attribute", "thuộc tính"),
      ColumnSpec("unit", "đơn vị"),
      ColumnSpec("better", "chiều tốt"),
      ColumnSpec("decimals", "số thập phân"),
      ColumnSpec("definition", "định nghĩa"),
      ColumnSpec("period", "kỳ"),
      ColumnSpec("order", "thứ tự"),
      ColumnSpec("roster", "danh sách"),
      ColumnSpec("count", "điều kiện đếm"),
      ColumnSpec("among", "trong số"),
    ])

  static let agencies = TableSpec(
    file: "agencies.csv", names: .agency,
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("name", "tên", required: true),
      ColumnSpec("kind", "loại"),
      ColumnSpec("parent", "thuộc"),
      ColumnSpec("classes", "nhóm"),
      ColumnSpec("aliases", "tên khác"),
      ColumnSpec("since", "từ ngày"),
      ColumnSpec("until", "đến ngày"),
      ColumnSpec("successor", "cơ quan kế tục"),
    ])

  static let targets = TableSpec(
    file: "targets.csv", names: .target,
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("document", "văn bản", required: true),
      ColumnSpec("clause", "điều khoản"),
      ColumnSpec("measure", "chỉ tiêu", required: true),
      ColumnSpec("comparator", "so sánh", required: true),
      ColumnSpec("value", "giá trị", required: true),
      ColumnSpec("upper", "mức trên"),
      ColumnSpec("from", "từ"),
      ColumnSpec("deadline", "thời hạn", required: true),
      ColumnSpec("nature", "tính chất"),
      ColumnSpec("path", "lộ trình"),
      ColumnSpec("baseline", "hiện trạng"),
      ColumnSpec("wording", "cách ghi"),
      ColumnSpec("lead", "chủ trì"),
      ColumnSpec("note", "ghi chú"),
    ])

  static let observations = TableSpec(
    file: "observations.csv",
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("measure", "chỉ tiêu", required: true),
      ColumnSpec("date", "ngày", required: true),
      ColumnSpec("numerator", "tử số"),
      ColumnSpec("denominator", "mẫu số"),
      ColumnSpec("value", "giá trị"),
      ColumnSpec("place", "địa bàn"),
      ColumnSpec("status", "tình trạng"),
      ColumnSpec("document", "văn bản"),
      ColumnSpec("clause", "điều khoản"),
      ColumnSpec("note", "ghi chú"),
    ])

  static let judgements = TableSpec(
    file: "judgements.csv",
    columns: [
      ColumnSpec("target", "mục tiêu", required: true),
      ColumnSpec("date", "ngày", required: true),
      ColumnSpec("status", "trạng thái", required: true),
      ColumnSpec("author", "người đánh giá", required: true),
      ColumnSpec("reason", "lý do", required: true),
      ColumnSpec("evidence", "minh chứng"),
    ])

  static let tasks = TableSpec(
    file: "tasks.csv", names: .task,
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("document", "văn bản", required: true),
      ColumnSpec("number", "số"),
      ColumnSpec("group", "nhóm"),
      ColumnSpec("title", "nhiệm vụ", required: true),
      ColumnSpec("lead", "chủ trì", required: true),
      ColumnSpec("cooperating", "phối hợp"),
      ColumnSpec("start", "bắt đầu"),
      ColumnSpec("deadline", "thời hạn", required: true),
      ColumnSpec("product", "sản phẩm"),
      ColumnSpec("target", "mục tiêu"),
      ColumnSpec("implements", "thực hiện"),
      ColumnSpec("wording", "nguyên văn"),
      ColumnSpec("note", "ghi chú"),
    ])

  static let reports = TableSpec(
    file: "reports.csv",
    columns: [
      ColumnSpec("task", "nhiệm vụ", required: true),
      ColumnSpec("period", "kỳ"),
      ColumnSpec("state", "tình trạng", required: true),
      ColumnSpec("date", "ngày", required: true),
      ColumnSpec("deadline", "hạn mới"),
      ColumnSpec("decision", "quyết định"),
      ColumnSpec("evidence", "minh chứng"),
      ColumnSpec("reporter", "nơi báo cáo"),
    ])

  static let milestones = TableSpec(
    file: "milestones.csv",
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("document", "văn bản", required: true),
      ColumnSpec("number", "số"),
      ColumnSpec("from", "từ", required: true),
      ColumnSpec("to", "đến", required: true),
      ColumnSpec("title", "nội dung", required: true),
      ColumnSpec("product", "sản phẩm"),
      ColumnSpec("note", "ghi chú"),
    ])

  static let rosters = TableSpec(
    file: "rosters/rosters.csv", names: .roster,
    columns: [
      ColumnSpec("id", "mã", required: true),
      ColumnSpec("title", "tên", required: true),
      ColumnSpec("file", "tệp", required: true),
      ColumnSpec("date", "ngày", required: true),
      ColumnSpec("population", "nhóm đối tượng"),
      ColumnSpec("sample", "dữ liệu mẫu"),
    ], retired: [ColumnSpec("query", "truy vấn")])

  static let counts = TableSpec(
    file: "rosters/counts.csv",
    columns: [
      ColumnSpec("roster", "danh sách", required: true),
      ColumnSpec("measure", "chỉ tiêu", required: true),
      ColumnSpec("place", "địa bàn"),
      ColumnSpec("date", "ngày", required: true),
      ColumnSpec("numerator", "tử số", required: true),
      ColumnSpec("denominator", "mẫu số", required: true),
      ColumnSpec("missing", "thiếu"),
    ])

  static let ages = TableSpec(
    file: "rosters/ages.csv",
    columns: [
      ColumnSpec("roster", "danh sách", required: true),
      ColumnSpec("sex", "giới tính", required: true),
      ColumnSpec("from", "từ tuổi", required: true),
      ColumnSpec("to", "đến tuổi", required: true),
      ColumnSpec("people", "số người", required: true),
      ColumnSpec("years", "tổng số tuổi"),
      ColumnSpec("missing", "thiếu"),
    ])

  static let citations = TableSpec(
    file: "citations.csv",
    columns: [
      ColumnSpec("document", "văn bản", required: true),
      ColumnSpec("clause", "điều khoản"),
      ColumnSpec("number", "số hiệu"),
      ColumnSpec("kind", "loại", required: true),
      ColumnSpec("issuer", "cơ quan ban hành"),
      ColumnSpec("date", "ngày"),
      ColumnSpec("title", "trích yếu"),
      ColumnSpec("horizon", "giai đoạn"),
    ])

  static let definitions = TableSpec(
    file: "definitions.csv",
    columns: [
      ColumnSpec("document", "văn bản", required: true),
      ColumnSpec("clause", "điều khoản"),
      ColumnSpec("kind", "loại", required: true),
      ColumnSpec("term", "thuật ngữ", required: true),
      ColumnSpec("wording", "cách ghi", required: true),
    ])
}
