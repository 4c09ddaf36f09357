import type { FormContext, FormListRow, FormSlot, SampleFlags } from "../forms/form-context";
import { legalBasesOn } from "../forms/legal-bases";
import { rangeAddress, quoteSheet, sheetArea, sheetCell } from "../plan/addresses";
import type { CellValue, Formula } from "../plan/cells";
import { isFormula } from "../plan/cells";
import type { SheetKey } from "../plan/cells";
import { slotSetting } from "../sheets/awards/award-formulas";
import { awardValues } from "../sheets/awards/award-values";
import {
  AWARD_COLUMNS,
  awardColumnArea,
  awardRow,
  slotColumns,
} from "../sheets/awards/awards-layout";
import { joinNames } from "../sheets/awards/plan-awards";
import type { BookContext } from "../sheets/book-context";
import { stampText, tabName } from "../sheets/book-context";
import { SLOT_COLUMNS } from "../sheets/criteria/setting-columns";
import type { FieldId } from "../sheets/overview/overview-fields";
import { OVERVIEW_COLUMNS, OVERVIEW_LINES } from "../sheets/overview/overview-fields";
import { SHEETS } from "../sheets/sheet-keys";
import { WORDS } from "../sheets/words";

/** What the forms need from a book: references to its cells with the values they show, and the legal bases of the letter's day. */
export function formContextOf(context: BookContext): FormContext {
  const field = (id: FieldId): Formula => overviewField(context, id);
  const { bloc } = context;
  return {
    letter: formSheet(context, SHEETS.letter),
    list: formSheet(context, SHEETS.list),
    year: field("year"),
    blocName: field("blocName"),
    upperBody: field("upperBody"),
    issuingBody: field("issuingBody"),
    place: field("letterPlace"),
    date: field("letterDate"),
    addressees: [field("addressee1"), field("addressee2"), field("addressee3")],
    signerPosition: field("signerPosition"),
    signerName: field("signerName"),
    undecided: field("tiesAtCut"),
    slots: context.ruleset.slots.map((_, slot) => slotOf(context, slot)),
    listRows: context.ruleset.slots.length === 0 ? [] : listRowsOf(context),
    legalBases: legalBasesOn(bloc.proposal.date),
    samples: samplesOf(context),
  };
}

function formSheet(context: BookContext, key: SheetKey): FormContext["letter"] {
  return { key, name: tabName(context, key), stamp: stampText(context, key) };
}

/** A field of Tổng quan: its cell, and what the cell shows. */
function overviewField(context: BookContext, id: FieldId): Formula {
  const line = OVERVIEW_LINES.find((one) => one.kind === "field" && one.field.id === id);
  if (line?.kind !== "field") throw new Error(`No field ${id} on the overview`);
  const content = line.field.value(context);
  const at = { row: line.row, column: OVERVIEW_COLUMNS.value };
  return {
    formula: sheetCell(tabName(context, SHEETS.overview), at),
    value: (isFormula(content) ? content.value : content) ?? "",
  };
}

function slotOf(context: BookContext, slot: number): FormSlot {
  const columns = slotColumns(context);
  const { bloc, ruleset, outcome } = context;
  const settings = ruleset.slots[slot];
  const last = bloc.units.length - 1;
  const sheet = tabName(context, SHEETS.awards);
  const indexes = sheetArea(sheet, awardColumnArea(context, columns.slotIndex));
  const namesAt = { row: awardRow(context, last), column: columns.names(slot) };
  return {
    award: {
      formula: slotSetting(context, slot, SLOT_COLUMNS.award),
      value: settings?.award ?? "",
    },
    decidedBy: {
      formula: slotSetting(context, slot, SLOT_COLUMNS.decidedBy),
      value: settings?.decidedBy ?? "",
    },
    names: { formula: sheetCell(sheet, namesAt), value: joinNames(context, slot, last) },
    count: {
      formula: `COUNTIF(${indexes},${slot + 1})`,
      value: outcome.awards.filter(({ final }) => final === settings?.code).length,
    },
  };
}

/** The k-th row of the list finds its unit by the helper column that holds each unit's place on the list. */
function listRowsOf(context: BookContext): readonly FormListRow[] {
  const columns = slotColumns(context);
  const { rows } = awardValues(context);
  const sheet = quoteSheet(tabName(context, SHEETS.awards));
  const column = (at: number): string =>
    `${sheet}!${rangeAddress(awardColumnArea(context, at), true)}`;
  return context.bloc.units.map((_, i) => {
    const found = rows.findIndex(({ listOrder }) => listOrder === i + 1);
    const row = rows[found];
    const pick = (at: number, value: CellValue): Formula => ({
      formula: `IFERROR(INDEX(${column(at)},MATCH(${i + 1},${column(columns.listOrder)},0)),"")`,
      value,
    });
    return {
      name: pick(AWARD_COLUMNS.name, context.bloc.units[found]?.name ?? ""),
      award: pick(columns.final, row?.final ?? ""),
      rank: pick(AWARD_COLUMNS.rank, row?.ranked.rank ?? ""),
    };
  });
}

/** Flags from the data; what is only said in words is looked for in the bloc's source note. */
function samplesOf({ bloc, ruleset, entries }: BookContext): SampleFlags {
  const note = bloc.source.note.normalize("NFC").toLowerCase();
  const speaks = note.includes(WORDS.sample);
  const date = speaks && note.includes("ngày tờ trình");
  const addressees = speaks && note.includes("nơi nhận");
  const units = bloc.units.some(({ sample }) => sample);
  return {
    points: ruleset.samplePoints,
    scores: entries.sample,
    slots: ruleset.slots.some(({ sample }) => sample),
    units,
    date,
    addressees,
    other: speaks && !date && !addressees && !units,
  };
}
