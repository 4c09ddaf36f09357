import { createRunner } from "../../../../src/app/run-action";
import { openSmall, tell } from "./excel-scene";
import { FIVE, write } from "./write-action";

const SAVE =
  "Gợi ý – Thấy sổ chưa được lưu thành tệp hoặc không bật tự động lưu; cần sổ được lưu. Nhấn Ctrl+S; chưa lưu thì những gì vừa ghi sẽ mất khi đóng Excel.";

test.each([
  ["AutoSave is off", { autoSave: false, previouslySaved: true }, [SAVE]],
  ["the workbook is in no file yet", { autoSave: true, previouslySaved: false }, [SAVE]],
  ["it saves itself", { autoSave: true, previouslySaved: true }, []],
])("E19 %s: said with every receipt, or not at all", async (_how, options, told) => {
  const { store, openPane } = await openSmall(options);
  const runner = createRunner(openPane());
  expect(tell(await runner.run(write, FIVE, null))).toEqual(told);
  expect(tell(await runner.undoLast())).toEqual(told);
  expect(store.isDirty).toBe(true);
});

test("E19 an Excel that cannot tell is not said to have saved or not saved anything", async () => {
  const { openPane } = await openSmall({ autoSave: false, apiSet: "1.8" });
  expect(tell(await createRunner(openPane()).run(write, FIVE, null))).toEqual([]);
});
