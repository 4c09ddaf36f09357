/** All that a sheet looks like, to be compared: from a plan on one side, from Excel's workbook on the other. */
export interface DrawnSheet {
  /** Looks, lines, lock and input rule of every cell, by address; with two rows and columns beyond the plan. */
  readonly cells: ReadonlyMap<string, DrawnCell>;
  /** Points: by column letters, by row number; beyond the plan too. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly merges: readonly string[];
  /** The first one is tried first. */
  readonly conditionals: readonly unknown[];
  readonly charts: readonly unknown[];
  readonly page: Readonly<Record<string, unknown>>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Marks of a cell by name. */
export type DrawnCell = Readonly<Record<string, unknown>>;

/** What differs, each with its place: "C7 fill: FFFFFF, not D9E2F3". */
export function listDifferences(found: DrawnSheet, wanted: DrawnSheet): readonly string[] {
  const addresses = new Set([...wanted.cells.keys(), ...found.cells.keys()]);
  const cells = [...addresses].flatMap((address) =>
    compareMarks(address, found.cells.get(address) ?? {}, wanted.cells.get(address) ?? {})
  );
  return [
    ...cells,
    ...compareMarks("sheet", listsOf(found), listsOf(wanted)),
    ...compareMarks("page", found.page, wanted.page),
    ...compareMarks("sheet", found.rest, wanted.rest),
  ];
}

function listsOf({ widths, heights, merges, conditionals, charts }: DrawnSheet): DrawnCell {
  return { widths, heights, merges, conditionals, charts };
}

function compareMarks(place: string, found: DrawnCell, wanted: DrawnCell): string[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  return [...names].flatMap((name) => {
    const [is, should] = [JSON.stringify(found[name]), JSON.stringify(wanted[name])];
    return is === should ? [] : [`${place} ${name}: ${is}, not ${should}`];
  });
}
