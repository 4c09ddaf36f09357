import type { BlocYear } from "../domain/bloc";
import { checkBloc } from "../domain/checks/check-bloc";
import type { Issue } from "../domain/issue";
import type { Ruleset } from "../domain/ruleset";
import { readFormTexts } from "../forms/texts/read-form-texts";
import type { SheetSnapshot, Snapshot } from "../plan/snapshot";
import type { Stamp } from "../plan/stamps";
import { FORMAT_VERSION, parseStamp } from "../plan/stamps";
import { findShippedVersion } from "../rulesets/shipped-files";
import { readBookData } from "../sheets/read-book";
import { SHEETS } from "../sheets/sheet-keys";
import type { Book } from "./action";
import { FORM_TEXTS_KEY } from "./forms/form-ref";
import { suggestNumber } from "./suggest-number";

export interface Opened {
  /** null when the snapshot holds no book of ours, or one this release cannot read. */
  readonly book: Book | null;
  readonly issues: readonly Issue[];
}

/** Reads a bloc's book out of a workbook's snapshot. Issues carry file, sheet and cell. */
export function openBook(snapshot: Snapshot, file?: string): Opened {
  const found = findStamp(snapshot);
  const at = file === undefined ? {} : { file };
  if (!found)
    return { book: null, issues: [{ code: "book.no-stamp", severity: "error", at, params: {} }] };
  const { stamp, sheet } = found;
  const place = { ...at, sheet, cell: "A1" };
  if (stamp.format > FORMAT_VERSION) {
    const params = { found: stamp.format, needed: FORMAT_VERSION };
    return {
      book: null,
      issues: [{ code: "book.newer-format", severity: "error", at: place, params }],
    };
  }
  const { book, issues } = readBookData(snapshot, stamp, file);
  const texts = snapshot.sheets.find(({ key }) => key === FORM_TEXTS_KEY);
  const version = checkVersion(stamp, place, book?.ruleset ?? null);
  return {
    book: book && { ...book, bloc: withTexts(book.bloc, texts), snapshot },
    issues: [
      ...version,
      ...issues.map(suggestNumber),
      ...(book ? checkBloc(book.bloc, book.ruleset) : []),
    ],
  };
}

/** What was typed for the forms goes with the bloc. */
function withTexts(bloc: BlocYear, texts: SheetSnapshot | undefined): BlocYear {
  return texts ? { ...bloc, forms: readFormTexts(texts) } : bloc;
}

/** The stamp of Tổng quan; where that sheet is gone, of any sheet of ours. */
function findStamp({ sheets }: Snapshot): { readonly stamp: Stamp; readonly sheet: string } | null {
  const ours = sheets.filter(({ key }) => key !== null);
  const ordered = [...ours.filter(({ key }) => key === SHEETS.overview), ...ours];
  for (const { rows, name } of ordered) {
    const value = rows[0]?.[0]?.value;
    const stamp = typeof value === "string" ? parseStamp(value) : null;
    if (stamp) return { stamp, sheet: name };
  }
  return null;
}

/** A book made from another version of a shipped ruleset is not scored by this one's rules. */
function checkVersion(
  stamp: Stamp,
  at: NonNullable<Issue["at"]>,
  own: Ruleset | null
): readonly Issue[] {
  const shipped = findShippedVersion(stamp.ruleset);
  if (!own || shipped === null || shipped === stamp.version) return [];
  const params = { name: own.title, found: stamp.version, needed: shipped };
  return [{ code: "book.other-ruleset-version", severity: "error", at, params }];
}
