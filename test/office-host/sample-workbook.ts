import { HostError, isHostObject, type HostObject, type HostValue } from "./host-object";

/** A few members of a workbook, enough to show how requests are answered; the real store is in members/. */
export interface SampleBook {
  readonly workbook: HostObject;
  readonly sheets: () => readonly string[];
  readonly cell: (sheet: string, at: string) => HostValue;
  /** Adds or removes a sheet as another person would. */
  readonly addSheet: (name: string) => void;
  readonly removeSheet: (name: string) => void;
}

interface Sheet {
  readonly id: string;
  name: string;
  tabColor: string;
  readonly cells: Map<string, HostValue>;
  readonly bold: Set<string>;
}

interface Area {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

let made = 0;

export function createSampleBook(): SampleBook {
  const sheets: Sheet[] = [];
  const settings = new Map<string, HostValue>();
  const add = (name: string): Sheet => {
    made += 1;
    const sheet = {
      id: `{S${made}}`,
      name,
      tabColor: "",
      cells: new Map(),
      bold: new Set<string>(),
    };
    sheets.push(sheet);
    return sheet;
  };
  add("Sheet1");
  const collection = (): HostObject => ({
    type: "WorksheetCollection",
    items: () => sheets.map(toSheet),
    item: (key) => find(sheets, key),
    methods: {
      Add: (name) => {
        if (find(sheets, String(name)))
          throw new HostError("ItemAlreadyExists", "WorksheetCollection.add");
        return toSheet(add(String(name)));
      },
    },
  });
  return {
    workbook: {
      type: "Workbook",
      get: { Worksheets: collection, Settings: () => toSettings(settings) },
    },
    sheets: () => sheets.map(({ name }) => name),
    cell: (sheet, at) => sheets.find(({ name }) => name === sheet)?.cells.get(at),
    addSheet: add,
    removeSheet: (name) => {
      sheets.splice(
        sheets.findIndex((sheet) => sheet.name === name),
        1
      );
    },
  };
}

function find(sheets: readonly Sheet[], key: string | number): HostObject | null {
  const sheet = sheets.find(({ id, name }) => id === key || name === key);
  return sheet ? toSheet(sheet) : null;
}

function toSheet(sheet: Sheet): HostObject {
  return {
    type: "Worksheet",
    id: sheet.id,
    get: {
      Name: () => sheet.name,
      TabColor: () => sheet.tabColor,
      Visibility: () => "Visible",
    },
    set: {
      TabColor: (value) => {
        sheet.tabColor = String(value);
      },
    },
    methods: {
      GetRange: (address) => toRange(parseArea(sheet, String(address))),
      GetRangeByIndexes: (...numbers) => {
        const [row = 0, column = 0, rows = 0, columns = 0] = numbers.map(Number);
        return toRange({ sheet, row, column, rows, columns });
      },
    },
  };
}

const areas = new WeakMap<HostObject, Area>();

function toRange(area: Area): HostObject {
  const { sheet, row, rows, columns } = area;
  const range: HostObject = {
    type: "Range",
    get: {
      Address: () => `${sheet.name}!${textOf(area)}`,
      RowCount: () => rows,
      ColumnCount: () => columns,
      Values: () => namesOf(area).map((line) => line.map((name) => sheet.cells.get(name) ?? "")),
      Format: () => toFormat(area),
      Worksheet: () => toSheet(sheet),
    },
    set: { Values: (values) => setValues(area, values) },
    methods: {
      GetRow: (index) => toRange({ ...area, row: row + Number(index), rows: 1 }),
      GetBoundingRect: (other) => toRange(bound(area, other)),
    },
  };
  areas.set(range, area);
  return range;
}

function toFormat(area: Area): HostObject {
  const name = namesOf(area)[0]?.[0] ?? "";
  const font: HostObject = {
    type: "RangeFont",
    get: { Bold: () => area.sheet.bold.has(name) },
    set: {
      Bold: (value) => {
        if (value === true) area.sheet.bold.add(name);
        else area.sheet.bold.delete(name);
      },
    },
  };
  return { type: "RangeFormat", get: { Font: () => font } };
}

function toSettings(settings: Map<string, HostValue>): HostObject {
  const toSetting = (key: string): HostObject => ({
    type: "Setting",
    id: key,
    get: { Key: () => key, Value: () => settings.get(key) },
  });
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].map(toSetting),
    item: (key) => (settings.has(String(key)) ? toSetting(String(key)) : null),
    methods: {
      Add: (key, value) => {
        settings.set(String(key), value);
        return toSetting(String(key));
      },
    },
  };
}

function setValues(area: Area, values: HostValue): void {
  const lines = namesOf(area);
  if (!Array.isArray(values) || values.length !== lines.length) {
    throw new HostError("InvalidArgument", "Range.values");
  }
  lines.forEach((line, row) => {
    line.forEach((name, column) => area.sheet.cells.set(name, values[row][column]));
  });
}

function bound(first: Area, other: HostValue): Area {
  const last = isHostObject(other) ? areas.get(other) : undefined;
  if (!last) throw new HostError("InvalidArgument", "Range.getBoundingRect");
  return { ...first, rows: last.row + last.rows - first.row };
}

/** Columns A to Z only. */
function parseArea(sheet: Sheet, address: string): Area {
  const [, first = "", top, last = first, bottom = top] =
    /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address) ?? [];
  if (top === undefined) throw new HostError("InvalidArgument", "Worksheet.getRange");
  const column = first.charCodeAt(0) - 65;
  const row = Number(top) - 1;
  return {
    sheet,
    row,
    column,
    rows: Number(bottom) - row,
    columns: last.charCodeAt(0) - 64 - column,
  };
}

function namesOf({ row, column, rows, columns }: Area): string[][] {
  return Array.from({ length: rows }, (_line, down) =>
    Array.from({ length: columns }, (_cell, right) => nameOf(row + down, column + right))
  );
}

function nameOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function textOf({ row, column, rows, columns }: Area): string {
  const first = nameOf(row, column);
  const last = nameOf(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
