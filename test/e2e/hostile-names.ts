/** Set by anything of it that is run. */
const RUN = "window.isRun=1";

/** What could be taken for markup, a formula, a command, a sheet's address, or two names for one. */
export const HOSTILE_NAMES: readonly string[] = [
  `<img src=x onerror="${RUN}">`,
  `"><script>${RUN}</script>`,
  '=HYPERLINK("http://example.invalid/","Mở")',
  "=1+1",
  "+cmd 'C' !A0",
  "-2+3",
  '@SUM(1,2)&"a"',
  "'Tổng hợp'!A1",
  "[Sổ khác.xlsx]Trang1/2:3?*\\",
  "{0} {name} [[x]] $& ${RUN}",
  "Hội Chữ thập đỏ tỉnh".normalize("NFD"),
  "HỘI CHỮ THẬP ĐỎ TỈNH",
  "Đoàn 🎉👩‍👩‍👧",
  `Ban quản lý ${"công trình ".repeat(29)}hết`.slice(0, 300),
  `Ban quản lý ${"công trình ".repeat(29)}khác`.slice(0, 300),
];

/** The same as the product keeps them. */
export const KEPT_NAMES = HOSTILE_NAMES.map((name) => name.normalize("NFC").trim());
