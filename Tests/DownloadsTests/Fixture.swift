import Dataset
import Downloads
import Findings
import FoundationEssentials
import Results
import Testing

/// A small content folder, file by file: one province with one target and four tasks.
private let content: [(name: String, text: String)] = [
  (
    "site.yaml",
    """
    title: Tiến độ mẫu
    owner: Văn phòng mẫu
    contact: Phòng tổng hợp
    report_dates: [2026-10-31]
    jurisdictions:
      - id: mau
        title: Tỉnh Mẫu
    """
  ),
  ("populations.csv", "id,title,item,parent\ncb,Cán bộ,đồng chí,\n"),
  (
    "measures.csv",
    """
    id,title,population,attribute,unit,better,decimals,order
    nu,Cán bộ nữ,cb,Nữ,%,up,1,1
    nam,Cán bộ nam,cb,Nam,%,,1,2
    """
  ),
  (
    "mau/documents/01-da.md",
    """
    ---
    id: 01-da
    kind: Đề án
    issuer: Tỉnh ủy
    title: Cán bộ nữ
    short: Cán bộ nữ
    period: 2026 - 2028
    number: 01-ĐA/TU
    issued: 2026-02-01
    status: in-force
    ---

    ## I. Mục tiêu
    """
  ),
  (
    "mau/agencies.csv",
    """
    id,name,kind,parent,classes,aliases
    so-a,"Sở A, mẫu",body,,khoi,
    so-b,Sở B,body,,,
    khoi,Các sở,class,,,
    """
  ),
  (
    "mau/targets.csv",
    """
    id,document,clause,measure,comparator,value,deadline,nature,wording
    ct-1,01-da,I,nu,=,10,2028,commitment,Đạt 10%
    """
  ),
  (
    "mau/observations.csv",
    """
    id,measure,date,numerator,denominator,status,document,clause,note
    nam-1,nam,2026-02-01,425,464,official,01-da,I,
    nu-1,nu,2026-02-01,39,464,official,01-da,I,=SUM(A1)
    nu-2,nu,2026-06-30,41,464,official,,,
    nu-3,nu,2026-09-30,40,464,estimate,,,"a ""b"", c"
    nu-4,nu,2025-06-30,38,464,official,,,
    nu-5,nu,2025-12-31,38,464,official,,,
    """
  ),
  (
    "mau/tasks.csv",
    """
    id,document,number,title,lead,cooperating,deadline,product
    nv-1,01-da,1,Lập danh sách,Các sở,Sở B,Năm 2027,"Danh sách; biểu, mẫu"
    nv-2,01-da,2,Báo cáo,Sở B,"Sở A, mẫu",Hằng năm,Báo cáo
    nv-3,01-da,3,Tuyên truyền,Sở B,,Thường xuyên,
    nv-4,01-da,,Tập huấn,Sở B,,31/3/2026,
    """
  ),
  (
    "mau/reports.csv",
    "task,period,state,date,evidence,reporter\nnv-4,,done,2026-03-30,Danh sách,Sở B\n"
  ),
  ("mau/milestones.csv", "id,document,from,to,title\nm-1,01-da,2026,2026,Quán triệt\n"),
]

/// The small content with further settings of the site, and the errors that reading it found.
func dataset(settings: String = "") throws -> (dataset: Dataset?, errors: [String]) {
  let folder = FileManager.default.temporaryDirectory.appending(path: "downloads-\(UUID())")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in content {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let added = name == "site.yaml" ? "\n" + settings : ""
    try Data((text + added).utf8).write(to: file)
  }
  var findings = FindingList()
  let dataset = try Dataset.load(folder.path, findings: &findings)
  let errors = findings.sorted.filter { $0.rule.severity == .error }
  return (dataset, errors.map { "\($0.place): \($0.text)" })
}

/// The results of the small content.
func results() throws -> Results {
  let read = try dataset()
  #expect(read.errors == [])
  return Results(try #require(read.dataset))
}

/// The files of the small content by name; words stand as their keys.
func files() throws -> [String: Download] {
  let all = try downloads(
    of: results(), findings: FindingList(),
    labels: Labels { key, values in
      values.reduce(key) { "\($0) \($1.value)" }
    })
  return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

/// The text of a file of the small content.
func text(_ name: String) throws -> String {
  String(decoding: try #require(files()[name], "'\(name)' is written").bytes, as: UTF8.self)
}
