extension StarterFile {
  /// Settings, an invented document, a free page, and what to do next.
  static let texts = [
    StarterFile(
      "DOC-TRUOC.md",
      """
      # Trang theo dõi mới

      Thư mục này là một trang nhỏ, chạy được ngay. Tỉnh, văn bản, con người trong đó đều là ví dụ.

      ## Xem thử

      Mở cửa sổ lệnh tại thư mục này và gõ:

          tiendo build

      Rồi mở `site/index.html` bằng trình duyệt.

      ## Việc tiếp theo

      1. Mở `content/site.yaml`: sửa tên trang, cơ quan chủ quản, ngày báo cáo, tên tỉnh. Đổi mã
         `tinh-mau` thì đổi cả tên thư mục `content/tinh-mau`.
      2. Thay văn bản ví dụ trong `content/tinh-mau/documents` bằng văn bản của cơ quan.
      3. Sửa `populations.csv` (nhóm đối tượng) và `measures.csv` (chỉ tiêu).
      4. Trong `content/tinh-mau`, thay các dòng ví dụ của từng bảng: `agencies.csv` (cơ quan),
         `targets.csv` (mục tiêu), `observations.csv` (số liệu), `tasks.csv` (nhiệm vụ),
         `reports.csv` (báo cáo), `milestones.csv` (lộ trình), `judgements.csv` (đánh giá).
      5. Thay danh sách mẫu trong `content/tinh-mau/rosters`. Danh sách chỉ cần mã số, không cần họ
         tên; chương trình chỉ lấy kết quả đếm. Với danh sách thật, xóa chữ `yes` ở cột `sample`.

      Sau mỗi bước gõ `tiendo check`: chương trình nêu tệp, dòng, cột của chỗ sai và cách sửa.

      Lời trên trang, màu và thứ tự các phần sửa được trong `theme`.
      """),
    StarterFile(
      "content/site.yaml",
      """
      # Tên trang, cơ quan chủ quản và đầu mối tiếp nhận ý kiến.
      title: Theo dõi mục tiêu của Tỉnh Mẫu
      subtitle: Trang ví dụ, giai đoạn 2026 – 2030
      owner: Văn phòng Mẫu
      contact: Văn phòng Mẫu, bộ phận tổng hợp
      # Các ngày báo cáo; ngày cuối cùng là ngày mà trang phản ánh.
      report_dates: [2026-12-31, 2027-06-30]
      # Mỗi tỉnh có một thư mục mang tên của mã (id).
      jurisdictions:
        - id: tinh-mau
          title: Tỉnh Mẫu
      """),
    StarterFile(
      "content/pages/gioi-thieu.md",
      """
      ---
      id: gioi-thieu
      title: Giới thiệu
      order: 1
      nav: head
      ---

      ## Trang này là gì

      Đây là trang ví dụ. Tỉnh Mẫu, Văn phòng Mẫu và mọi con số đều do chương trình dựng ra. Hãy sửa
      tệp `content/pages/gioi-thieu.md` để giới thiệu trang của cơ quan.
      """),
    StarterFile(
      "content/tinh-mau/documents/01-kh-vpm.md",
      """
      ---
      id: 01-kh-vpm
      kind: Kế hoạch
      issuer: Văn phòng Mẫu
      title: Phát triển đội ngũ cán bộ của Tỉnh Mẫu (văn bản ví dụ)
      short: Phát triển đội ngũ cán bộ
      number: 01-KH/VPM
      issued: 2026-06-01
      period: 2026 - 2030
      ---

      Văn bản này là ví dụ; không cơ quan nào ban hành.

      ## I. Mục tiêu

      ### 1. Cán bộ trẻ

      Đến năm 2030, cán bộ dưới 40 tuổi đạt từ 30% trở lên; hiện có 4 trong 20 người.

      ### 2. Cán bộ nữ

      Đến năm 2030, cán bộ nữ đạt từ 50% trở lên; hiện có 4 trong 20 người.

      ### 3. Chất lượng

      Cơ cấu đội ngũ hợp lý, gắn với vị trí việc làm.

      ```targets
      document: 01-kh-vpm
      ```

      ## II. Tổ chức thực hiện

      ```tasks
      document: 01-kh-vpm
      ```
      """),
  ]
}
