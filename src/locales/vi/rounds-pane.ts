/** What the card of proposals outside the yearly ranking says; loaded with it. */
export const roundsPane = {
  counts: "{collectives} tập thể, {individuals} cá nhân",
  heading: "Đề nghị theo đợt",
  help: "Đề nghị khen thưởng ngoài xếp hạng năm: sơ kết, chuyên đề, đột xuất; cho tập thể và cá nhân. Lập trang này rồi điền từng dòng ngay trên trang tính; các dòng cùng tên đợt vào chung một tờ trình.",
  none: "Chưa có đợt nào. Điền tên đợt vào cột Đợt.",
  open: "Mở trang {name}",
  "open-rows": "{count} dòng cần xem lại",
  sound: "Đủ nội dung",
} as const;
