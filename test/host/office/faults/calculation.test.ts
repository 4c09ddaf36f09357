import { createRunner } from "../../../../src/app/run-action";
import { openSmall, tell } from "./excel-scene";
import { FIVE, write } from "./write-action";

test("B15 a workbook that calculates by hand: asked to calculate after every write, never switched", async () => {
  const { store, openPane } = await openSmall({ calculationMode: "Manual", autoSave: true });
  const runner = createRunner(openPane());
  const told = tell(await runner.run(write, FIVE, null)).join(" ");
  expect(told).toMatch(/tính.*F9/);
  expect(store.calculation.mode).toBe("Manual");
});

test("B15 a workbook that calculates by itself is not spoken of", async () => {
  const { openPane } = await openSmall({ autoSave: true });
  const told = tell(await createRunner(openPane()).run(write, FIVE, null)).join(" ");
  expect(told).not.toMatch(/F9/);
});
