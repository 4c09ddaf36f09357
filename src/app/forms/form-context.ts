import { findHeader } from "../../forms/headers";
import type { FormContext, SampleFlags } from "../../forms/form-context";
import { legalBasesOn } from "../../forms/legal-bases";
import { findLine, rowOfLine, TEXT_COLUMNS, textOf } from "../../forms/texts/text-lines";
import { quoteSheet, rangeAddress, sheetCell } from "../../plan/addresses";
import type { Formula } from "../../plan/cells";
import { toSerial } from "../../plan/dates";
import type { BookContext } from "../../sheets/book-context";
import { tabName } from "../../sheets/book-context";
import type { FieldId } from "../../sheets/overview/overview-fields";
import { RANKING_COLUMNS, RANKING_ROWS } from "../../sheets/ranking/ranking-layout";
import { ruleSentence } from "../../sheets/ranking/rule-sentence";
import { SHEETS } from "../../sheets/sheet-keys";
import { WORDS } from "../../sheets/words";
import { FORM_TEXTS_KEY } from "./form-ref";
import { listRowsOf, slotsOfForms } from "./slots-of-forms";
import { deviationsOfForms } from "./deviations-of-forms";
import { leaderOf, overviewField, rolesOfForms } from "./roles-of-forms";
import { groupsOfForms } from "./groups-of-forms";
import { roundsOfForms } from "./rounds-of-forms";
import { resultsOfForms } from "./results-of-forms";
import { rankingOfForms, unitsOfForms, voteOfForms } from "./units-of-forms";

const made = new WeakMap<BookContext, FormContext>();

/** What the forms need from a book: references to its cells with the values they show, and the legal bases of the letter's day. */
export function formContextOf(context: BookContext): FormContext {
  const known = made.get(context);
  if (known) return known;
  const forms = makeContext(context);
  made.set(context, forms);
  return forms;
}

function makeContext(context: BookContext): FormContext {
  const { bloc, ruleset, outcome } = context;
  const field = (id: FieldId): Formula => overviewField(context, id);
  const ranked = outcome.ranking.filter(({ rank }) => rank !== null).length;
  const sheet = quoteSheet(tabName(context, SHEETS.ranking));
  return {
    year: field("year"),
    blocName: field("blocName"),
    province: field("province"),
    upperBody: field("upperBody"),
    issuingBody: field("issuingBody"),
    place: field("letterPlace"),
    date: field("letterDate"),
    addressees: [field("addressee1"), field("addressee2"), field("addressee3")],
    signerPosition: field("signerPosition"),
    signerName: field("signerName"),
    roles: rolesOfForms(context),
    leader: leaderOf(context),
    criteria: field("rulesetTitle"),
    rankingRule: rankingRuleOf(context),
    hasBands: ruleset.bands.length > 0,
    undecided: field("tiesAtCut"),
    rankedCount: {
      formula: `COUNT(${sheet}!${rangeAddress(rankColumn(context), true)})`,
      value: ranked,
    },
    units: unitsOfForms(context),
    groups: groupsOfForms(context),
    places: { points: ruleset.places, ranked: ruleset.ranking.places },
    by: ruleset.ranking.by,
    ranking: rankingOfForms(context),
    slots: slotsOfForms(context),
    listRows: listRowsOf(context),
    deviations: deviationsOfForms(context),
    vote: voteOfForms(context),
    rounds: roundsOfForms(context),
    legalBases: legalBasesOn(bloc.proposal.date),
    samples: samplesOf(context),
    header: findHeader(bloc.forms?.fields["header"] ?? ""),
    line: (id) => textLine(context, id),
    resultsOf: (code) => resultsOfForms(context, code),
  };
}

function rankColumn({ bloc }: BookContext) {
  const { rank } = RANKING_COLUMNS;
  const top = RANKING_ROWS.first;
  return { top, left: rank, bottom: top + bloc.units.length - 1, right: rank };
}

/** A line of Nội dung biểu mẫu; dates are serial numbers there. */
function textLine(context: BookContext, id: string): Formula {
  const line = findLine(id);
  if (line === null) throw new Error(`No line ${id} among the texts of the forms`);
  const text = textOf(line, context.bloc.forms);
  const isDate = line.kind === "field" && line.type === "date";
  const at = { row: rowOfLine(id), column: TEXT_COLUMNS.text };
  return {
    formula: sheetCell(tabName(context, FORM_TEXTS_KEY), at),
    value: isDate ? (toSerial(text) ?? text) : text,
  };
}

/** The sentence above the ranking. */
function rankingRuleOf(context: BookContext): Formula {
  const at = { row: RANKING_ROWS.rule, column: RANKING_COLUMNS.rank };
  return {
    formula: sheetCell(tabName(context, SHEETS.ranking), at),
    value: ruleSentence(context).value,
  };
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
