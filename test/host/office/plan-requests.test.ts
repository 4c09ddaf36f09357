import { setProperty } from "../../../src/host/office/plan-requests";

test("a document property of more than 255 characters is refused while planning, never cut (C14)", () => {
  const long = "x".repeat(256);
  expect(() => setProperty("KTD", long)).toThrow("Document property too long: KTD");
  expect(() => setProperty(long, "1")).toThrow("Document property too long");
  expect(setProperty("KTD", long.slice(1)).bytes).toBeGreaterThan(255);
});
