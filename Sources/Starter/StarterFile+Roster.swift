extension StarterFile {
  /// The list of rosters.
  private static let rosters = StarterFile(
    "content/tinh-mau/rosters/rosters.csv",
    """
    id,title,file,date,population,sample
    danh-sach,Danh sách mẫu cán bộ Tỉnh Mẫu,danh-sach.csv,01/6/2026,can-bo,yes
    """)

  /// A sample roster of twenty people: four under forty, four women.
  private static let roster = StarterFile(
    "content/tinh-mau/rosters/danh-sach.csv",
    """
    code,born,sex
    M-01,1990-03-12,nữ
    M-02,1988-07-25,nam
    M-03,1992-11-02,nam
    M-04,1987-09-18,nữ
    M-05,1984-01-30,nam
    M-06,1983-05-06,nam
    M-07,1982-08-21,nữ
    M-08,1981-12-14,nam
    M-09,1980-02-09,nam
    M-10,1979-04-27,nam
    M-11,1978-10-03,nam
    M-12,1977-06-16,nữ
    M-13,1976-03-29,nam
    M-14,1975-09-11,nam
    M-15,1974-07-04,nam
    M-16,1973-11-23,nam
    M-17,1972-05-15,nam
    M-18,1971-08-08,nam
    M-19,1970-01-19,nam
    M-20,1969-12-26,nam
    """)

  /// A sample roster and what it is.
  static let staff = [rosters, roster]
}
