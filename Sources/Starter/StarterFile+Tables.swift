extension StarterFile {
  /// The tables, each with a few rows to be replaced.
  static let tables = [
    StarterFile(
      "content/populations.csv",
      """
      id,title,item,parent
      can-bo,Cán bộ của Tỉnh Mẫu,đồng chí,
      """),
    StarterFile(
      "content/measures.csv",
      """
      id,title,population,dimension,attribute,unit,better,decimals,definition,order,roster,count
      can-bo-tre,Cán bộ trẻ,can-bo,age,Dưới 40 tuổi,%,up,1,\
      Số người dưới 40 tuổi trên tổng số cán bộ.,1,danh-sach,age < 40
      can-bo-nu,Cán bộ nữ,can-bo,sex,Nữ,%,up,1,\
      Số nữ trên tổng số cán bộ.,2,danh-sach,sex = 'nữ'
      co-cau-hop-ly,Cơ cấu đội ngũ hợp lý,can-bo,structure,Cơ cấu,,,,\
      Đánh giá bằng lời của cơ quan có thẩm quyền.,3,,
      """),
    StarterFile(
      "content/tinh-mau/agencies.csv",
      """
      id,name,kind,parent,classes,aliases
      van-phong-mau,Văn phòng Mẫu,body,,,VPM
      so-noi-vu,Sở Nội vụ,body,,cac-so,
      so-tai-chinh,Sở Tài chính,body,,cac-so,
      cac-so,Các sở,class,,,
      """),
    StarterFile(
      "content/tinh-mau/targets.csv",
      """
      id,document,clause,measure,comparator,value,deadline,nature,wording,lead
      mt-1-2030,01-kh-vpm,I.1,can-bo-tre,>=,30,2030,commitment,Đạt từ 30% trở lên,Sở Nội vụ
      mt-2-2030,01-kh-vpm,I.2,can-bo-nu,>=,50,2030,commitment,Đạt từ 50% trở lên,Sở Nội vụ
      mt-3-2030,01-kh-vpm,I.3,co-cau-hop-ly,qualitative,,2030,commitment,Cơ cấu hợp lý,Văn phòng Mẫu
      """),
    StarterFile(
      "content/tinh-mau/observations.csv",
      """
      id,measure,date,numerator,denominator,value,document,clause,note
      sl-2026-tre,can-bo-tre,01/6/2026,4,20,,01-kh-vpm,I.1,
      sl-2026-nu,can-bo-nu,01/6/2026,4,20,,01-kh-vpm,I.2,
      sl-2027-tre,can-bo-tre,15/6/2027,5,20,,,,Báo cáo 6 tháng đầu năm 2027
      sl-2027-nu,can-bo-nu,15/6/2027,4,20,,,,Báo cáo 6 tháng đầu năm 2027
      """),
    StarterFile(
      "content/tinh-mau/judgements.csv",
      """
      target,date,status,author,reason
      mt-3-2030,20/6/2027,on-track,Văn phòng Mẫu,Đã bố trí theo vị trí việc làm ở 2 trong 2 sở
      """),
    StarterFile(
      "content/tinh-mau/tasks.csv",
      """
      id,document,number,title,lead,cooperating,deadline,product,target
      nv-1,01-kh-vpm,1,Lập danh sách cán bộ nguồn,Sở Nội vụ,Sở Tài chính,Quý IV/2026,\
      Danh sách,mt-1-2030 | mt-2-2030
      nv-2,01-kh-vpm,2,Bố trí kinh phí đào tạo,Sở Tài chính,Sở Nội vụ,15/7/2027,Dự toán,mt-1-2030
      nv-3,01-kh-vpm,3,Theo dõi và tổng hợp,Văn phòng Mẫu,Các sở,Thường xuyên,Báo cáo,
      """),
    StarterFile(
      "content/tinh-mau/reports.csv",
      """
      task,period,state,date,deadline,decision,evidence,reporter
      nv-1,Quý IV/2026,done,15/12/2026,,,Danh sách số 12/DS-SNV,Sở Nội vụ
      nv-2,Quý II/2027,in-progress,20/6/2027,,,,Sở Tài chính
      """),
    StarterFile(
      "content/tinh-mau/milestones.csv",
      """
      id,document,number,from,to,title,product
      lt-1,01-kh-vpm,1,2026,2027,Lập danh sách và đào tạo cán bộ nguồn,Danh sách
      lt-2,01-kh-vpm,2,2028,2030,Bố trí và đánh giá kết quả,Báo cáo
      """),
  ]
}
