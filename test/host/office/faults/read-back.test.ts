import { createRunner } from "../../../../src/app/run-action";
import { cell, set } from "../../../contract/small-book";
import { openSmall, tell } from "./excel-scene";
import { write } from "./write-action";

test("E21 a cell inside merged cells takes nothing: told, not passed over", async () => {
  const { me, openPane } = await openSmall({ autoSave: true });
  me.unprotectSheet("Ba");
  me.merge("Ba", "C1:D1");
  const changes = set("c", cell(1, 3, null, 1), cell(1, 4, null, 2));
  const ran = await createRunner(openPane()).run(write, changes, null);
  expect(ran.ok).toBe(true);
  expect(tell(ran)).toEqual([
    'Lỗi – Trang "Ba", ô D1: thấy ô không nhận điều vừa ghi, thường vì nằm trong các ô đã gộp; cần mỗi ô nhập đứng riêng, không gộp. Bỏ gộp các ô này (Trang đầu → Phối & Căn giữa), rồi ghi lại.',
  ]);
});
