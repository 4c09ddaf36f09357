import type { BlocRoles, BlocYear, ProposalFacts } from "../../domain/bloc";
import { type RankingRule, SHARED_RANKS, type TieKey, type Voting } from "../../domain/ruleset";
import type { Decimal } from "../../domain/decimal";
import type { Source } from "../../domain/source";
import { fromSerial, toSerial } from "../../plan/dates";
import type { SheetReader } from "../sheet-reader";
import {
  BLOC_KIND_WORDS,
  BY_WORDS,
  DENOMINATOR_WORDS,
  keyOfWord,
  SELECTION_WORDS,
  STAGE_WORDS,
  TIES_WORDS,
  unmarkSample,
  WORDS,
} from "../words";
import type { FieldId } from "./overview-fields";
import { OVERVIEW_COLUMNS, OVERVIEW_LINES } from "./overview-fields";
import { readTieKeys, TIE_KEYS_NEEDED } from "./tie-keys";

/** What Tổng quan says about the bloc and its settings. */
export interface Overview {
  readonly bloc: Omit<BlocYear, "units" | "notAssigned" | "rulesetId">;
  readonly ruleset: {
    readonly title: string;
    readonly source: Source;
    readonly samplePoints: boolean;
    readonly places: number;
    readonly ranking: RankingRule;
    readonly voting?: Voting;
  };
  readonly sampleScores: boolean;
}

export function readOverview(reader: SheetReader): Overview {
  const fields = new FieldReader(reader);
  return {
    bloc: readBloc(fields),
    ruleset: {
      title: fields.text("rulesetTitle"),
      source: readSource(fields, ["rulesetSource", "rulesetWhere", "rulesetDate", "rulesetNote"]),
      samplePoints: fields.text("pointsOrigin") === WORDS.sample,
      places: fields.whole("pointPlaces", 2),
      ranking: {
        stage: fields.choice("stage", STAGE_WORDS, "self"),
        by: fields.choice("by", BY_WORDS, "points"),
        places: fields.whole("places", 2),
        ties: fields.word("ties", TIES_WORDS) ?? SHARED_RANKS.ties,
        tieBreak: fields.tieKeys(),
      },
      ...readVoting(fields),
    },
    sampleScores: fields.text("scoresOrigin") === WORDS.sampleScores,
  };
}

/** Fields by label: a row that was moved is still found. */
class FieldReader {
  private readonly rows: ReadonlyMap<FieldId, number>;

  constructor(private readonly reader: SheetReader) {
    const found = new Map<FieldId, number>();
    for (const line of OVERVIEW_LINES) {
      if (line.kind !== "field") continue;
      const row = reader.findRow(line.field.label);
      if (row === null && line.field.optional) continue;
      if (row === null)
        reader.report("book.row-missing", { row: line.row, column: 1 }, { name: line.field.label });
      else found.set(line.field.id, row);
    }
    this.rows = found;
  }

  text(id: FieldId): string {
    const row = this.rows.get(id);
    return row === undefined ? "" : this.reader.text(row, OVERVIEW_COLUMNS.value);
  }

  orNull(id: FieldId): string | null {
    const text = this.text(id);
    return text === "" ? null : text;
  }

  /** A whole number; what is not one is an issue and reads as `fallback`. */
  whole(id: FieldId, fallback: number): number {
    const row = this.rows.get(id);
    if (row === undefined) return fallback;
    const value = this.reader.value(row, OVERVIEW_COLUMNS.value);
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    this.unreadable(row, "số nguyên từ 0");
    return fallback;
  }

  /** The key of one of the words; an empty cell is null, anything else an issue. */
  word<Key extends string>(id: FieldId, words: Readonly<Record<Key, string>>): Key | null {
    const row = this.rows.get(id);
    const text = row === undefined ? "" : this.reader.word(row, OVERVIEW_COLUMNS.value);
    if (row === undefined || text === "") return null;
    const key = keyOfWord(words, text);
    if (key === null) this.unreadable(row, Object.values(words).join(", "));
    return key;
  }

  /** The key of one of the words; anything else, an empty cell too, is an issue and reads as `fallback`: what the formulas make of it. */
  choice<Key extends string>(
    id: FieldId,
    words: Readonly<Record<Key, string>>,
    fallback: Key
  ): Key {
    const row = this.rows.get(id);
    const key = this.word(id, words);
    if (row !== undefined && this.reader.word(row, OVERVIEW_COLUMNS.value) === "")
      this.unreadable(row, Object.values(words).join(", "));
    return key ?? fallback;
  }

  /** ISO date of a date cell, "" when empty; anything that is no date is an issue. */
  date(id: FieldId): string {
    const row = this.rows.get(id);
    if (row === undefined) return "";
    const value = this.reader.value(row, OVERVIEW_COLUMNS.value);
    if (value === null) return "";
    const text = this.text(id);
    const date = typeof value === "number" ? fromSerial(value) : toSerial(text) && text;
    if (!date) this.unreadable(row, "ngày/tháng/năm");
    return date || "";
  }

  /** The tie keys in order; what is none of them is an issue, and then no key counts. */
  tieKeys(): readonly TieKey[] {
    const keys = readTieKeys(this.text("tieBreak"));
    const row = this.rows.get("tieBreak");
    if (keys === null && row !== undefined) this.unreadable(row, TIE_KEYS_NEEDED);
    return keys ?? [];
  }

  /** A number from 0; an empty cell is null, anything else an issue. */
  percent(id: FieldId): Decimal | null {
    const row = this.rows.get(id);
    return row === undefined ? null : this.reader.number(row, OVERVIEW_COLUMNS.value);
  }

  private unreadable(row: number, needed: string): void {
    this.reader.unreadable({ row, column: OVERVIEW_COLUMNS.value }, needed);
  }
}

/** Without a denominator nothing is voted on. */
function readVoting(fields: FieldReader): { voting?: Voting } {
  const denominator = fields.word("voteDenominator", DENOMINATOR_WORDS);
  if (denominator === null) return {};
  return { voting: { denominator, thresholdPercent: fields.percent("voteThreshold") } };
}

function readBloc(fields: FieldReader): Overview["bloc"] {
  return {
    id: fields.text("blocId"),
    name: fields.text("blocName"),
    kind: fields.choice("blocKind", BLOC_KIND_WORDS, "khoi"),
    province: fields.text("province"),
    year: fields.whole("year", 0),
    roles: readRoles(fields),
    proposal: readProposal(fields),
    source: readSource(fields, ["blocSource", "blocWhere", "blocDate", "blocNote"]),
  };
}

function readRoles(fields: FieldReader): BlocRoles {
  return {
    headUnit: fields.orNull("headUnit"),
    headPerson: fields.orNull("headPerson"),
    deputyUnit: fields.orNull("deputyUnit"),
    standingUnit: fields.orNull("standingUnit"),
    nextHeadUnit: fields.orNull("nextHeadUnit"),
    nextHeadSelection: fields.word("nextHeadSelection", SELECTION_WORDS),
  };
}

function readProposal(fields: FieldReader): ProposalFacts {
  const addressees = (["addressee1", "addressee2", "addressee3"] as const).map((id) =>
    fields.text(id)
  );
  return {
    date: fields.date("letterDate"),
    place: fields.text("letterPlace"),
    upperBody: fields.text("upperBody"),
    issuingBody: fields.text("issuingBody"),
    addressees: addressees.filter((text) => text !== ""),
    signerPosition: fields.text("signerPosition"),
    signerName: fields.text("signerName"),
  };
}

function readSource(
  fields: FieldReader,
  [title, where, date, note]: readonly [FieldId, FieldId, FieldId, FieldId]
): Source {
  const marked = unmarkSample(fields.text(title));
  return {
    title: marked.text,
    sample: marked.sample,
    where: fields.text(where),
    date: fields.text(date),
    note: fields.text(note),
  };
}
