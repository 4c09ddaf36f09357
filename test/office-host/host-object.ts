/** What a member gets and gives: plain JSON data, another object of the workbook, or nothing. */
export type HostValue = unknown;

/**
 * One object of the workbook as requests see it. Members carry the names of the wire (PascalCase: "Values", "GetRange").
 * A member that the library knows and that is missing here is answered with NotImplemented.
 */
export interface HostObject {
  /** Class name of the library without its namespace: "Range", "Worksheet", "NamedItemCollection". */
  readonly type: string;
  /** Two objects with the same identity are the same thing of the workbook; the library finds it again by it. Ranges have none. */
  readonly id?: string;
  /** Scalar and navigation properties; null from a navigation property is a null object. */
  readonly get?: Readonly<Record<string, () => HostValue>>;
  readonly set?: Readonly<Record<string, (value: HostValue) => void>>;
  readonly methods?: Readonly<Record<string, (...args: readonly HostValue[]) => HostValue>>;
  /** Of a collection: its objects in order. */
  readonly items?: () => readonly HostObject[];
  /** Of a collection: the object under a key, an id or a name; null when there is none. */
  readonly item?: (key: string | number) => HostObject | null;
}

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "type") === "string" &&
    ["get", "set", "methods", "items", "item"].some((part) => part in value)
  );
}

/** Codes that Excel answers with. Source: Microsoft, "Error handling with the application-specific JavaScript APIs". */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestAborted"
  | "ServiceNotAvailable"
  | "UnsupportedOperation";

/** A refusal, answered to the library as Excel does: the place is "Range.values". */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly place: string,
    message = ""
  ) {
    super(message === "" ? `${code} at ${place}` : message);
    this.name = "HostError";
  }
}
