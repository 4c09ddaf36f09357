/** Faults of a unit that is asked for by its name. */
export const explainIssues = {
  "unit.not-found": {
    found: 'tên hoặc mã đơn vị "{name}"',
    needed: "một đơn vị trong sổ: {available}",
    next: "Gọi đơn vị bằng mã, tên tắt hoặc tên đầy đủ.",
  },
  "unit.not-unique": {
    found: '"{name}" có thể là nhiều đơn vị',
    needed: "đúng một đơn vị: {available}",
    next: "Gọi đơn vị bằng mã.",
  },
  "unit.same-twice": {
    found: "cùng một đơn vị hai lần ({name})",
    needed: "hai đơn vị khác nhau",
    next: "Chọn một đơn vị khác để so sánh.",
  },
} as const;
