import { computeBloc } from "../../src/domain/compute-bloc";
import { makeTiedBloc } from "./tied-bloc";

const FIRST = 20_191_225;

test("tied blocs have ties of many widths, and all that can part them (B05, B06)", () => {
  const found = new Set<string>();
  for (let number = FIRST; number < FIRST + 200; number++) {
    for (const { sharedBy, before } of computeBloc(makeTiedBloc(number)).ranking) {
      found.add(`shared by ${sharedBy}`);
      if (before !== null) found.add(before.kind);
    }
  }
  const widths = [1, 2, 3, 4, 5].map((width) => `shared by ${width}`);
  expect([...found]).toEqual(expect.arrayContaining([...widths, "value", "key", "council"]));
});
