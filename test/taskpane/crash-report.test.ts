import { HostFault } from "../../src/host/port";
import { nameError, reportCrash } from "../../src/taskpane/crash-report";

const FACTS = { version: "1.2.3", host: "Excel PC 1.17", view: "rank" };
const report = (error: unknown) => reportCrash(error, FACTS).split("\n");

function errorWith(message: string, stack: string): Error {
  return Object.assign(new TypeError(message), { stack });
}

test("kind and places, without the message that may name units and scores (F11)", () => {
  const message = "Ủy ban MTTQ: 98,5\n    at Sở Tài chính (12:3:4)";
  const stack = [
    `TypeError: ${message}`,
    "    at rankUnits (https://localhost:3000/taskpane.abc.js?name=DV01:10:20)",
    "    at async run (https://localhost:3000/taskpane.abc.js:11:21)",
  ].join("\n");
  expect(report(errorWith(message, stack))).toEqual([
    "Khối Thi Đua 1.2.3",
    "Excel PC 1.17",
    "view rank",
    "TypeError",
    "at rankUnits (https://localhost:3000/taskpane.abc.js:10:20)",
    "at async run (https://localhost:3000/taskpane.abc.js:11:21)",
  ]);
});

test("places as Safari and Excel for Mac write them", () => {
  const stack = "rankUnits@https://localhost:3000/taskpane.abc.js:10:20\n@https://x/y.js:1:2";
  expect(report(errorWith("x", stack)).slice(4)).toEqual([
    "rankUnits@https://localhost:3000/taskpane.abc.js:10:20",
    "@https://x/y.js:1:2",
  ]);
});

test("a fault of the host shows its code, not the sheet", () => {
  const fault = new HostFault("sheet-locked", "01 Ủy ban MTTQ", "AccessDenied");
  expect(nameError(fault)).toBe("HostFault sheet-locked");
  expect(report(fault).join("\n")).not.toContain("MTTQ");
});

test.each([
  ["a text", "98,5 điểm", "thrown string"],
  ["nothing", undefined, "thrown undefined"],
  ["a code that is a sentence", Object.assign(new Error(), { code: "DV01 98,5" }), "Error"],
])("thrown: %s", (_, thrown, expected) => {
  expect(report(thrown)[3]).toBe(expected);
});
