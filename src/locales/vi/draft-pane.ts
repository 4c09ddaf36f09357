/** What the pane says of the sheet on which a ruleset is edited; loaded with the editor. */
export const draftPane = {
  "drop-title": "Không dùng bản sửa này",
  intro:
    "Chép cả bộ tiêu chí ra một trang mới để gõ, thêm, xóa, chuyển dòng như trang thường. Chưa đổi gì trong sổ cho đến khi áp dụng.",
  open: "Mở trang Sửa tiêu chí",
  standing:
    "Sổ đang có bản sửa trên trang {name}. Sửa xong trên trang đó thì xem dưới đây rồi áp dụng.",
};
