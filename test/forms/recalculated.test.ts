import type { FormRef } from "../../src/app/forms/form-ref";
import { sampleSize } from "../judges/programs";
import { shippedInput } from "./form-book";
import { printedAfter, printedOf } from "./printed-form";

const BLOCS = ["can-tho-2017", "tp-hcm-cum-1", "dien-bien-2018", "quang-ninh-2018", "ben-tre-2023"];
const FORMS: readonly FormRef[] = [
  { id: "report", unit: "DV03" },
  { id: "scoreTable" },
  { id: "yearReport" },
  { id: "midReport" },
  { id: "registration", unit: "DV03" },
  { id: "covenant" },
];

test.each(BLOCS.slice(0, sampleSize(1, BLOCS.length)))(
  "%s: a program that calculates every formula anew prints the same forms",
  async (id) => {
    for (const ref of FORMS) {
      const planned = printedOf(shippedInput(id), ref);
      const [, ...live] = await printedAfter(shippedInput(id), ref, []);
      expect([ref.id, live.slice(0, planned.length)]).toEqual([ref.id, planned]);
    }
  },
  60_000
);
