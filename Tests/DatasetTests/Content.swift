import Dataset
import Findings
import FoundationEssentials
import Glibc
import Testing

/// A content folder in which everything is right and every table has a row.
struct Content {
  /// The text of each file by path.
  ///
  /// A text that begins with `-> ` is a link, one of the name of a kind such as `<pipe>` stands for
  /// that kind of thing, and `⌫` stands for a byte that no UTF-8 has.
  var files = Content.whole

  /// Replaces a piece that stands once in a file.
  mutating func change(_ path: String, _ old: String, _ new: String) {
    files[path] = files[path]?.replacing(old, with: new)
  }

  /// What reading finds, by place.
  func findings() throws -> [Finding] {
    var findings = FindingList()
    _ = try dataset(&findings)
    return findings.sorted
  }

  /// What reading gives.
  func dataset(_ findings: inout FindingList) throws -> Dataset? {
    let folder = FileManager.default.temporaryDirectory.path() + "tiendo-dataset-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (path, text) in files {
      let url = URL(filePath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Content.make(text, at: folder + "/" + path)
    }
    return try Dataset.load(folder, findings: &findings)
  }

  private static func make(_ text: String, at path: String) throws {
    let bytes = Array(text.utf8).split(separator: Array("⌫".utf8)).joined(separator: [0xE9])
    switch text {
    case "<pipe>": try #require(unsafe mkfifo(path, 0o600) == 0)
    case "<socket>": try #require(unsafe mknod(path, S_IFSOCK | 0o600, 0) == 0)
    case "<folder>":
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    case "<large>":
      try Data().write(to: URL(filePath: path))
      try #require(unsafe truncate(path, 100 << 20) == 0)
    case _ where text.hasPrefix("-> "):
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: String(text.dropFirst(3)))
    default: try Data(bytes).write(to: URL(filePath: path))
    }
  }

  private static let whole = [
    "site.yaml": """
    title: Tiến độ
    owner: Văn phòng
    report_dates: [2026-10-31]
    jurisdictions:
      - id: tinh
        title: Tỉnh
    """,
    "populations.csv": """
    id,title,item,parent
    can-bo,Cán bộ,đồng chí,
    lanh-dao,Lãnh đạo,đồng chí,can-bo
    """,
    "measures.csv": """
    id,title,population,unit,better,decimals,order,roster,count,among
    tre,Cán bộ trẻ,can-bo,%,up,1,1,ds,age < 40,
    nu,Cán bộ nữ,lanh-dao,%,up,1,2,ds,sex = 'nữ',age > 20
    luot,Lượt bồi dưỡng,can-bo,lượt,up,1,3,,,
    ket-nap,Kết nạp,can-bo,đồng chí,up,,4,,,
    hai-long,Tỷ lệ hài lòng,can-bo,%,up,1,5,,,
    """,
    "pages/huong-dan.md": """
    ---
    id: huong-dan
    title: Hướng dẫn
    nav: head
    ---

    ## Tìm một chỉ tiêu
    """,
    "tinh/agencies.csv": """
    id,name,kind,parent,classes,aliases,since
    so-nv,Sở Nội vụ,body,,so,Sở NV,2026
    so-tc,Sở Tài chính,body,so-nv,so,,
    so,Các sở,class,,,,
    """,
    "tinh/documents/01.md": """
    ---
    id: 01-kh
    kind: Kế hoạch
    issuer: Tỉnh
    title: Cán bộ
    number: 01-KH
    issued: 2026-05-01
    period: 2026 - 2030
    ---

    ## I. Mục tiêu

    Ít nhất 60%.
    """,
    "tinh/targets.csv": """
    id,document,clause,measure,comparator,value,upper,deadline,lead
    mt-tre,01-kh,I,tre,>=,60,,2030,Sở Nội vụ
    mt-nu,01-kh,I,nu,range,30.5,40,2030,so-nv
    """,
    "tinh/observations.csv": """
    id,measure,date,numerator,denominator,value,document,clause
    sl-1,tre,2026-05-01,1,3,33.3,01-kh,I
    sl-2,tre,2025-05-01,,,30.1,,
    sl-3,luot,2025-05-01,,,12,,
    sl-4,ket-nap,2025-05-01,,,7,,
    sl-5,hai-long,2025-05-01,,,81,,
    """,
    "tinh/judgements.csv": """
    target,date,status,author,reason
    mt-nu,2026-06-01,slow,Sở Nội vụ,Ít hồ sơ
    """,
    "tinh/tasks.csv": """
    id,document,title,lead,cooperating,deadline,target
    nv-1,01-kh,Lập danh sách,Sở Nội vụ,so-tc,Quý IV/2026,mt-tre
    nv-2,01-kh,Báo cáo,Sở Nội vụ,,Hằng quý,
    """,
    "tinh/reports.csv": """
    task,period,state,date,deadline,evidence
    nv-1,2026,done,2026-06-01,,Danh sách
    nv-2,Quý II/2026,in-progress,2026-07-01,,
    """,
    "tinh/milestones.csv": """
    id,document,from,to,title
    lt-1,01-kh,2026,2027,Bước một
    """,
    "tinh/citations.csv": """
    document,clause,number,kind,date,title
    01-kh,I,05-NQ/TW,Nghị quyết,2025-01-02,Cán bộ
    """,
    "tinh/definitions.csv": """
    document,clause,kind,term,wording
    01-kh,I,definition,Cán bộ trẻ,dưới 40 tuổi
    """,
    "tinh/rosters/rosters.csv": """
    id,title,file,date,population,sample
    ds,Danh sách,ds.csv,2026-05-01,can-bo,yes
    """,
    "tinh/rosters/ds.csv": """
    code,born,sex
    A,1990,nữ
    B,1980,nam
    C,1970,nam
    """,
  ]
}
