import { fromSerial, toSerial } from "../../src/plan/dates";

test.each([
  ["1900-03-01", 61],
  ["2000-01-01", 36_526],
  ["2000-02-28", 36_584],
  ["2000-02-29", 36_585],
  ["2000-03-01", 36_586],
  ["2018-12-20", 43_454],
  ["2019-02-28", 43_524],
  ["2019-03-01", 43_525],
  ["2024-02-29", 45_351],
  ["2024-03-01", 45_352],
  ["2099-12-31", 73_050],
  ["2100-02-28", 73_109],
  ["2100-03-01", 73_110],
  ["9999-12-31", 2_958_465],
])("%s is day %d of Excel, there and back", (iso, serial) => {
  expect(toSerial(iso)).toBe(serial);
  expect(fromSerial(serial)).toBe(iso);
});

test("the time of day is dropped", () => {
  expect(fromSerial(43_454.999)).toBe("2018-12-20");
});

test.each([
  "",
  "20/12/2018",
  "2018-12-20 ",
  "2018-12",
  "2019-02-29",
  "2100-02-29",
  "2018-04-31",
  "2018-13-01",
  "2018-00-10",
  "2018-12-00",
  "2018-12-32",
  "18-12-20",
  "0018-12-20",
  "tháng 12",
])("%p is no date", (text) => {
  expect(toSerial(text)).toBeNull();
});

test.each([0, 60, -1, 2_958_466, 20_181_220, 1e12, Number.NaN])(
  "%d is no day that Excel and the calendar agree on",
  (serial) => {
    expect(fromSerial(serial)).toBeNull();
  }
);
