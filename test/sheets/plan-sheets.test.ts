import fc from "fast-check";
import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import { listAllForms } from "../../src/app/forms/list-forms";
import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { sheetCell } from "../../src/plan/addresses";
import { isFormula, type Rectangle } from "../../src/plan/cells";
import type { BookPlan, SheetPlan } from "../../src/plan/sheet-plan";
import { parseStamp, stampName } from "../../src/plan/stamps";
import { listShippedBlocs } from "../../src/rulesets/shipped";
import { blocArbitrary, FULL_BLOC } from "../domain/arbitrary-bloc";
import { shippedInput } from "../forms/form-book";
import { sampleSize } from "../judges/programs";
import { MARK, markTexts } from "./marked-bloc";
import { cellsOf, formulasOf, isInside } from "./planned-cells";

const SEED = Number(process.env.THIDUA_SEED ?? 20_190_111);
/** All of them are in Excel 2016 and need no prefix in a file. */
const FUNCTIONS = new Set(
  (
    "IF AND OR IFERROR SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTIF COUNTIFS COUNTBLANK ROUND INT MIN MAX " +
    "INDEX MATCH MEDIAN LARGE SMALL ISNUMBER LEFT LEN UPPER SUBSTITUTE DAY MONTH YEAR"
  ).split(" ")
);

const inputs: readonly BlocInput[] = [
  ...listShippedBlocs().map(({ id }) => shippedInput(id)),
  ...fc.sample(blocArbitrary(), { numRuns: sampleSize(8, 150), seed: SEED }),
  ...fc.sample(blocArbitrary(FULL_BLOC), { numRuns: sampleSize(1, 25), seed: SEED }),
];
/** Forms are drawn for the shipped blocs, those of units too (day by day of one), and for some of the others. */
const WHOLE = listShippedBlocs().length;
const planAll = (input: BlocInput, place: number) => {
  if (place >= sampleSize(2, 4) * WHOLE) return planBook(input, { forms: USUAL_FORMS });
  return planBook(input, { forms: listAllForms(input, place < sampleSize(1, WHOLE)) });
};
/** Day by day one of the shipped blocs is enough beside the random ones. */
const isMarked = (place: number): boolean => place === 0 || place >= sampleSize(WHOLE, 0);
const books = inputs.map(planAll);
const formulas = [...new Set(books.flatMap(formulasOf))];
const sheets = books.flatMap(({ sheets }) => sheets);

/** The formula without its texts, sheet names replaced by S: 'Tiêu chí'!A1 → 'S'!A1. */
function skeleton(formula: string): string {
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (part) =>
    part.startsWith("'") ? "'S'" : '""'
  );
}

/** What breaks a promise, a few of many; none is the only right answer. */
function few<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, 5);
}

describe("every formula of every book", () => {
  test("uses only functions that Excel 2016 has", () => {
    const used = formulas.flatMap((formula) =>
      [...skeleton(formula).matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name = ""]) => name)
    );
    expect([...new Set(used)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
  });

  test("has at most 1,000 characters, no =, no double minus, no prefix, no error", () => {
    expect(few(formulas.filter(({ length }) => length > 1000))).toEqual([]);
    expect(few(formulas.filter((it) => /^=|--|_xl|#/.test(skeleton(it))))).toEqual([]);
  });

  test("compares no range with empty text: the grid of the page without Excel takes 0 for it", () => {
    const area = String.raw`\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+=""`;
    expect(few(formulas.filter((it) => new RegExp(area).test(it)))).toEqual([]);
  });

  test("quotes every sheet it refers to, and refers to no sheet that is not there (C07, C08)", () => {
    expect(few(formulas.filter((it) => /(?:^|[^'])!/.test(skeleton(it))))).toEqual([]);
    const lost = books.flatMap((book) => {
      const names = new Set(book.sheets.map(({ name }) => `'${name}'`));
      const found = formulasOf(book).flatMap((it) => it.match(/'(?:[^']|'')*'(?=!)/g) ?? []);
      return found.filter((name) => !names.has(name));
    });
    expect(few(lost)).toEqual([]);
  });

  test("holds no text of a person outside the quoted names of sheets (C06)", () => {
    const found = inputs
      .flatMap((input, place) => (isMarked(place) ? planAll(markTexts(input), place) : []))
      .flatMap(formulasOf)
      .filter((formula) => formula.replace(/'(?:[^']|'')*'!/g, "").includes(MARK));
    expect(few(found)).toEqual([]);
  });

  test("brings a value: a text, a finite number or a boolean", () => {
    const values = sheets
      .flatMap(cellsOf)
      .flatMap(({ content }) => (isFormula(content) ? [content] : []));
    expect(few(values.filter(({ value }) => value === null))).toEqual([]);
    const numbers = values.filter(({ value }) => typeof value === "number");
    expect(few(numbers.filter(({ value }) => !Number.isFinite(value)))).toEqual([]);
  });
});

describe("every sheet", () => {
  test("carries its stamp in A1 and a defined name that points at it", () => {
    const faults = books.flatMap(({ sheets: own, names }, i) =>
      own.flatMap((sheet) => {
        const stamp = cellsOf(sheet).find(({ at }) => at.row === 1 && at.column === 1)?.content;
        const read = typeof stamp === "string" ? parseStamp(stamp) : null;
        const { id, version } = inputs[i]?.ruleset ?? {};
        const expected = { format: 1, ruleset: id, version, key: sheet.key };
        const refersTo = names.find(({ name }) => name === stampName(sheet.key))?.refersTo;
        const isRight =
          JSON.stringify(read) === JSON.stringify(expected) &&
          refersTo === sheetCell(sheet.name, { row: 1, column: 1 });
        return isRight ? [] : [{ sheet: sheet.name, stamp, refersTo }];
      })
    );
    expect(few(faults)).toEqual([]);
  });

  test("prints on A4, one page across, and gives every printed column a width", () => {
    const faults = sheets.filter(({ print, columnWidths }) => {
      const { left, right } = print.area;
      const printed = Array.from({ length: right - left + 1 }, (_, i) => left + i);
      return print.fitToWidth !== 1 || printed.some((column) => !columnWidths.has(column));
    });
    expect(few(faults.map(({ name, print }) => ({ name, area: print.area })))).toEqual([]);
  });

  test("writes no cell twice, merges no area over another, and hides no content under a merge", () => {
    expect(few(sheets.flatMap(findOverlaps))).toEqual([]);
  });

  test("has row heights that Excel takes", () => {
    const heights = sheets.flatMap(({ rowHeights }) => [...rowHeights.values()]);
    expect(few(heights.filter((height) => !(height > 0 && height <= 409)))).toEqual([]);
  });

  test("has a name of its own in the book", () => {
    const doubled = books.filter((book) => {
      const names = book.sheets.map(({ name }) => name.toLowerCase());
      return new Set(names).size < names.length;
    });
    expect(doubled).toEqual([]);
  });
});

/** Every cell of an area as "row:column". */
function placesIn({ top, left, bottom, right }: Rectangle): readonly string[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, i) => {
    return `${top + Math.floor(i / width)}:${left + (i % width)}`;
  });
}

function findOverlaps(sheet: SheetPlan): readonly string[] {
  const cells = cellsOf(sheet).map(({ at, content }) => ({
    place: `${at.row}:${at.column}`,
    content,
  }));
  const written = cells.map(({ place }) => place);
  const filled = new Set(cells.filter(({ content }) => content !== null).map(({ place }) => place));
  const merged = sheet.merges.flatMap(placesIn);
  const covered = sheet.merges.flatMap((area) => placesIn(area).slice(1));
  return [
    ...listRepeated(written).map((place) => `${sheet.name} ${place} written twice`),
    ...listRepeated(merged).map((place) => `${sheet.name} ${place} merged twice`),
    ...covered.filter((place) => filled.has(place)).map((place) => `${sheet.name} ${place} hidden`),
  ];
}

function listRepeated(places: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return places.filter((place) => seen.size === seen.add(place).size);
}

describe("what people may edit", () => {
  test("never covers a formula, nor the cell of a code", () => {
    const faults = sheets.flatMap((sheet) =>
      cellsOf(sheet)
        .filter(({ content }) => isFormula(content))
        .filter(({ at }) => sheet.inputs.some((area) => isInside(at, area)))
        .map(({ at }) => ({ sheet: sheet.name, ...at }))
    );
    expect(few(faults)).toEqual([]);
    const coded = sheets.filter(({ key }) => key.startsWith("unit:") || key === "units");
    expect(
      few(
        coded.filter(({ key, inputs: areas }) =>
          areas.some(({ left }) => left <= (key === "units" ? 2 : 3))
        )
      )
    ).toEqual([]);
  });

  test("on unit sheets is exactly what the header marks with ✎, on the lines of criteria and parts", () => {
    const faults = sheets
      .filter(({ key }) => key.startsWith("unit:"))
      .flatMap((sheet) => {
        const marked = new Set(
          cellsOf(sheet)
            .filter(
              ({ at, content }) =>
                at.row === 7 && typeof content === "string" && content.endsWith(" ✎")
            )
            .map(({ at }) => at.column)
        );
        return sheet.inputs.filter(
          ({ left, right, top }) => left !== right || !marked.has(left) || top < 8
        );
      });
    expect(few(faults)).toEqual([]);
  });

  test("is nothing on the sheets that only show results", () => {
    const shown = sheets.filter(({ key }) => ["criteria", "summary"].includes(key));
    expect(shown.flatMap(({ inputs: areas }) => areas)).toEqual([]);
    const open = books.filter(({ sheets: own }) =>
      own.some(({ key, inputs: areas }) => key === "ranking" && areas.length > 0)
    );
    const chained = inputs.filter(({ ruleset }) => ruleset.ranking.tieBreak.length > 0);
    expect(open.length).toBe(chained.length);
  });

  test("on Xếp hạng is the council's order and its reason, marked with ✎", () => {
    const faults = sheets
      .filter(({ key }) => key === "ranking")
      .flatMap((sheet) => {
        const marked = cellsOf(sheet).flatMap(({ at, content }) =>
          typeof content === "string" && content.endsWith(" ✎") ? [at.column] : []
        );
        return sheet.inputs.filter(
          ({ left, right }) => left !== right || !marked.includes(left) || marked.length !== 2
        );
      });
    expect(few(faults)).toEqual([]);
  });

  test("is explained where it is ruled: short titles, texts in Vietnamese that Excel does not cut", () => {
    const rules = new Map(
      sheets.flatMap(({ validations }) =>
        validations.map((it) => [`${it.title}|${it.error}|${it.prompt}`, it] as const)
      )
    );
    const faults = [...rules.values()].filter(
      ({ title, error, prompt }) =>
        title.length === 0 ||
        title.length > 32 ||
        [error, prompt].some((text) => text.length === 0 || text.length > 255) ||
        !/[àáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵđ]/iu.test(
          title + error
        )
    );
    expect(few(faults)).toEqual([]);
  });

  test("is ruled only where it is unlocked", () => {
    const faults = sheets.flatMap(({ validations, inputs: areas, name }) =>
      validations
        .filter(
          ({ area }) =>
            !areas.some(
              (input) =>
                isInside({ row: area.top, column: area.left }, input) &&
                isInside({ row: area.bottom, column: area.right }, input)
            )
        )
        .map(({ area }) => ({ name, area }))
    );
    expect(few(faults)).toEqual([]);
  });
});

describe("defined names", () => {
  test("differ from each other without regard to case, and are taken by every program", () => {
    const faults = books.flatMap(({ names }) => {
      const lower = names.map(({ name }) => name.toLowerCase());
      const doubled = lower.filter((name, i) => lower.indexOf(name) < i);
      return [...doubled, ...lower.filter((name) => !/^[a-z_][a-z0-9_.]{0,254}$/.test(name))];
    });
    expect(few(faults)).toEqual([]);
  });

  test("point at fixed cells of sheets that are there", () => {
    const faults = books.flatMap(({ names, sheets: own }: BookPlan) =>
      names.filter(
        ({ refersTo }) =>
          !own.some(({ name }) => refersTo.startsWith(`'${name}'!$`)) ||
          !/!\$[A-Z]+\$[0-9]+$/.test(refersTo)
      )
    );
    expect(few(faults)).toEqual([]);
  });
});
