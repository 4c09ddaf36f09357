import { featureOfFile } from "./feature-files";
import type { UsedMember } from "./list-members";

const HEAD = [
  "# Thành viên `Excel.*` mà phần bổ trợ dùng",
  "",
  "Đọc từ mã nguồn `src/host/office` bằng trình biên dịch TypeScript, kiểu lấy từ `@types/office-js`. Mỗi thành viên trong bảng thứ nhất được gọi thật qua thư viện Office.js trong `npm run members`, lệnh cũng làm lại bảng này. Cột “Tính năng” nói tính năng nào phải có (`src/host/office/capabilities.ts`) thì thành viên mới được dùng; “–” là thuộc mức tối thiểu.",
  "",
  "*Every `Excel.*` member used in src, its requirement set, its files and the feature that guards it.*",
  "",
];
const COLUMNS = ["| Thành viên | ExcelApi | Tệp | Tính năng |", "|---|---|---|---|"];
const OPTIONS = ["", "## Tùy chọn trong các lời gọi", "", "*Keys of option objects.*", ""];

/** The table of all uses, for people. */
export function printMembers(uses: readonly UsedMember[]): string {
  const lines = [
    ...HEAD,
    ...COLUMNS,
    ...printKind(uses, "member"),
    ...OPTIONS,
    ...COLUMNS,
    ...printKind(uses, "option"),
  ];
  return `${lines.join("\n")}\n`;
}

function printKind(uses: readonly UsedMember[], kind: UsedMember["kind"]): string[] {
  return namesOf(uses, kind).map((member) => {
    const own = uses.filter((use) => use.member === member);
    const files = own.map(({ file }) => `\`${file}\``);
    const features = new Set(own.map(({ file }) => featureOfFile(file) ?? "–"));
    const versions = new Set(own.map(({ version }) => version ?? "–"));
    const cells = [
      `\`${member}\``,
      ...[versions, files, features].map((set) => [...set].join(", ")),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

/** Members or options by name, each once. */
export function namesOf(uses: readonly UsedMember[], kind: UsedMember["kind"]): string[] {
  const names = uses.filter((use) => use.kind === kind).map(({ member }) => member);
  return [...new Set(names)].sort((one, other) => (one < other ? -1 : 1));
}
