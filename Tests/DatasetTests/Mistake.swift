import Testing

/// One change that makes the content wrong, and all that is said of it.
struct Mistake: CustomTestStringConvertible {
  /// The file that is changed.
  let file: String
  /// What is replaced; the whole file where it is empty.
  let old: String
  /// What stands there instead.
  let new: String
  /// The name that the file gets instead of a change; empty where it keeps its own.
  var name = ""
  /// Every message, in order.
  let messages: [String]

  /// Says what is wrong in one file.
  init(_ file: String, _ old: String, _ new: String, _ messages: String...) {
    self.init(file, old, new, all: messages)
  }

  private init(_ file: String, _ old: String, _ new: String, all messages: [String]) {
    self.file = file
    self.old = old
    self.new = new
    self.messages = messages
  }

  /// Says what is wrong where a file has another name.
  init(moving file: String, to name: String, _ messages: String...) {
    self.file = file
    (old, new) = ("", "")
    self.name = name
    self.messages = messages
  }

  /// Says what is wrong in rows of targets that have all columns of a level and its time.
  static func inTargets(_ rows: String, _ messages: String...) -> Mistake {
    let columns =
      "id,document,measure,comparator,value,upper,from,deadline,nature,path,baseline,wording"
    return Mistake(
      "tinh/targets.csv", "", "\(columns)\nmt-nu,01-kh,nu,range,30.5,40,,2030,,,,\n\(rows)\n",
      all: messages)
  }

  /// Says what is wrong in a row of agencies that has all columns of its time.
  static func inAgencies(_ row: String, _ messages: String...) -> Mistake {
    let others = "so-tc,Sở Tài chính,body,,,\nso,Các sở,class,,,"
    return Mistake(
      "tinh/agencies.csv", "", "id,name,kind,since,until,successor\n\(row)\n\(others)\n",
      all: messages)
  }

  /// Says what is wrong in a row of tasks that has a start and what it carries out.
  static func inTasks(_ row: String, _ messages: String...) -> Mistake {
    let other = "nv-2,01-kh,Báo cáo,so-nv,,Hằng quý,"
    return Mistake(
      "tinh/tasks.csv", "", "id,document,title,lead,start,deadline,implements\n\(row)\n\(other)\n",
      all: messages)
  }

  /// Says what is wrong in rows of figures that have a place.
  static func inFigures(_ rows: String, _ messages: String...) -> Mistake {
    Mistake("tinh/observations.csv", "", "id,measure,date,value,place\n\(rows)\n", all: messages)
  }

  /// Says what is wrong with a second document of some settings.
  static func inSecondDocument(_ settings: String, _ messages: String...) -> Mistake {
    let head = "id: 02-kh\nkind: Kế hoạch\nissuer: Tỉnh\ntitle: Khác"
    return Mistake(
      "tinh/documents/02.md", "", "---\n\(head)\n\(settings)\n---\n", all: messages)
  }

  var testDescription: String { "\(file): '\(old)' -> '\(new)'\(name)" }

  /// The content with the mistake in it.
  var content: Content {
    var content = Content()
    if !name.isEmpty {
      content.files[name] = content.files.removeValue(forKey: file)
    } else if old.isEmpty {
      content.files[file] = new.isEmpty ? nil : new
    } else {
      content.change(file, old, new)
    }
    return content
  }

  /// All mistakes.
  static let all =
    ofFiles + ofBytes + ofPrivacy + ofSecrecy + ofUnread + ofCells + ofNames + ofRows
    + ofAgreement + ofNumbers + ofLevels + ofTimes + ofRelations + ofSilence
}
