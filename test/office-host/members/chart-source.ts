import type { HostValue } from "../host-object";
import type { ChartSource } from "../store/charts";
import { refuse } from "../store/refuse";
import { rangeOf } from "./arguments";

/** D: the source of a chart or a series is a Range, on whatever sheet. */
export function sourceArgument(value: HostValue): ChartSource {
  const range = rangeOf(value) ?? refuse("InvalidArgument");
  return { sheetId: range.sheet.id, area: range.area };
}
