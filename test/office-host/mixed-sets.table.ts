import { isHostObject } from "./host-object";
import { isAbove } from "./is-above";

/** Members that an earlier Excel can read and only a later one write. Source: the remarks in the published types. */
const WRITING: ReadonlyMap<string, string> = new Map([
  ["Application.calculationMode", "1.8"],
  ["TableColumn.name", "1.4"],
  ["Worksheet.visibility", "1.2"],
]);

interface ArgumentRow {
  readonly place: string;
  readonly index: number;
  readonly version: string;
  readonly isLater: (value: unknown) => boolean;
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
const isLeftOut = (value: unknown): boolean => !isGiven(value) || value === -1;
const hasRows = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 1 && Array.isArray(value[0]);

/** Arguments that only a later Excel takes. Source: as above. */
const ARGUMENTS: readonly ArgumentRow[] = [
  { place: "TableCollection.add", index: 0, version: "1.3", isLater: isHostObject },
  { place: "TableColumnCollection.add", index: 0, version: "1.4", isLater: isLeftOut },
  { place: "TableColumnCollection.add", index: 2, version: "1.4", isLater: isGiven },
  { place: "TableRowCollection.add", index: 1, version: "1.4", isLater: hasRows },
  { place: "TableRowCollection.add", index: 2, version: "1.15", isLater: isGiven },
  { place: "WorksheetProtection.protect", index: 1, version: "1.7", isLater: isGiven },
  { place: "WorksheetProtection.unprotect", index: 0, version: "1.7", isLater: isGiven },
];

/** Members whose remark speaks of an argument only: the set of their class holds. */
const MEMBERS: ReadonlyMap<string, string> = new Map([["WorksheetProtection.unprotect", "1.2"]]);

/** ExcelApi version of a member that the types leave open, null otherwise. */
export function versionOfMember(place: string, isWritten: boolean): string | null {
  return (isWritten ? WRITING.get(place) : MEMBERS.get(place)) ?? null;
}

/** The highest ExcelApi version that the arguments need, null when they need none of their own. */
export function versionOfArguments(place: string, values: readonly unknown[]): string | null {
  return ARGUMENTS.filter((row) => row.place === place && row.isLater(values[row.index]))
    .map(({ version }) => version)
    .reduce<string | null>((highest, version) => {
      return highest === null || isAbove(version, highest) ? version : highest;
    }, null);
}
