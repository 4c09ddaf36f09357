import type { FormContext } from "../form-context";
import type { FormRow, FormTable } from "../form-document";
import { type Live, printed, type Test } from "../live-text";
import { say } from "../texts/say";
import { FILE_IDS, HAS_FLAG } from "./hand-over-texts";

/** What is handed over: the lines of Nội dung biểu mẫu that are not empty, then the flag when there is one. How many is written by hand. */
export function fileTable(context: FormContext): FormTable {
  const files = FILE_IDS.filter((id) => printed(context.line(id)) !== "");
  const flag = context.line("handOver.flag");
  const isThere: Test = {
    formula: `${flag.formula}="${HAS_FLAG}"`,
    value: flag.value === HAS_FLAG,
  };
  const rows = files.map((id, i) => rowOf(say(context, id), i + 1));
  const last = rowOf(say(context, "handOver.flag-line"), files.length + 1);
  return {
    kind: "table",
    columns: [
      { title: "TT", width: 11, align: "center" },
      { title: "Hồ sơ, tài liệu, hiện vật", width: 105, align: "left" },
      { title: "Số lượng", width: 20, align: "center" },
      { title: "Ghi chú", width: 28.5, align: "left" },
    ],
    rows: [...rows, { ...last, shownIf: isThere }],
  };
}

function rowOf(text: Live, order: number): FormRow {
  return { cells: [order, text, null, null] };
}
