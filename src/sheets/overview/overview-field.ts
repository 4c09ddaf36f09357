import type { CellContent } from "../../plan/cells";
import type { CellStyle } from "../../plan/sheet-plan";
import type { BookContext } from "../book-context";
import type { ListId } from "./lists";

/** One field of Tổng quan. */
export type FieldId =
  | "blocName"
  | "blocId"
  | "blocKind"
  | "province"
  | "year"
  | "headUnit"
  | "headPerson"
  | "deputyUnit"
  | "standingUnit"
  | "nextHeadUnit"
  | "nextHeadSelection"
  | "blocSource"
  | "blocWhere"
  | "blocDate"
  | "blocNote"
  | "rulesetTitle"
  | "rulesetSource"
  | "rulesetWhere"
  | "rulesetDate"
  | "rulesetNote"
  | "pointsOrigin"
  | "scoresOrigin"
  | "scale"
  | "pointPlaces"
  | "stage"
  | "by"
  | "places"
  | "letterDate"
  | "letterPlace"
  | "upperBody"
  | "issuingBody"
  | "addressee1"
  | "addressee2"
  | "addressee3"
  | "signerPosition"
  | "signerName"
  | "unitsComplete"
  | "cellsInvalid"
  | "tiesAtCut"
  | "sampleNotice"
  | "ties"
  | "tieBreak"
  | "voteDenominator"
  | "voteThreshold";

export interface Field {
  readonly id: FieldId;
  readonly label: string;
  readonly value: (context: BookContext) => CellContent;
  /** What people may type; absent = locked. */
  readonly input?:
    | { readonly kind: "text" }
    | { readonly kind: "unit" }
    | { readonly kind: "date" }
    | { readonly kind: "places" }
    | { readonly kind: "list"; readonly list: ListId };
  readonly hint?: string;
  /** Books of older versions lack it: a missing row is no fault. */
  readonly optional?: true;
  /** A long text that also takes the note's column. */
  readonly wide?: true;
  readonly style?: CellStyle;
}

export interface FieldSection {
  readonly title: string;
  readonly fields: readonly Field[];
}
