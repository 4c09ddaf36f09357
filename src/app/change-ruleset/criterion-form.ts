import { decimal, type Decimal } from "../../domain/decimal";
import type { Criterion, Direction, Rule, RuleKind } from "../../domain/ruleset";
import { readNumber, type NumberText } from "./number-text";

/** A line of a rule's table as typed: a tier, a part, an item, a rank. */
export interface LineForm {
  readonly text: string;
  readonly points: string;
  /** Where a tier begins, or the rank. */
  readonly from: string;
}

/** A criterion as a person fills it in. What a kind of rule does not need is kept, so that trying another loses nothing. */
export interface CriterionForm {
  readonly name: string;
  readonly max: string;
  readonly weight: string;
  readonly measure: string;
  readonly evidence: string;
  readonly target: string;
  readonly kind: RuleKind;
  readonly lines: readonly LineForm[];
  /** One per line. */
  readonly raters: string;
  readonly direction: Direction;
  readonly compare: "target" | "best";
  readonly capped: boolean;
  readonly floor: string;
  readonly ceiling: string;
  readonly places: string;
}

/** Which field holds no usable number: "max", "line 2 points". Lines are counted from 0. */
export type FormFault = string;

/** What a filled-in form is: a criterion, or the fields that cannot be read. */
export type FormRead =
  | { readonly ok: true; readonly criterion: Criterion }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

export const EMPTY_LINE: LineForm = { text: "", points: "", from: "" };

/** Kinds of rules with a table, and what its lines need besides a text and points. */
export const LINE_KINDS: Readonly<Partial<Record<RuleKind, "plain" | "bound" | "rank">>> = {
  tiersByCondition: "plain",
  tiersByCount: "bound",
  tiersByPercent: "bound",
  sumOfParts: "plain",
  rankLookup: "rank",
  plusMinus: "plain",
  awardTable: "plain",
};

/** The form of a criterion; `print` writes a number as people of the pane's language do. */
export function toForm(criterion: Criterion, print: (value: Decimal) => string): CriterionForm {
  const { name, maxPoints, weight, rule, measure, target, evidence } = criterion;
  const optional = (value: Decimal | null): string => (value === null ? "" : print(value));
  return {
    name,
    max: maxPoints.eq(0) ? "" : print(maxPoints),
    weight: print(weight),
    measure,
    evidence,
    target: optional(target),
    kind: rule.kind,
    lines: toLines(rule, print),
    raters: rule.kind === "rankLookup" ? rule.raters.join("\n") : "",
    direction: "direction" in rule ? rule.direction : "higher",
    compare: rule.kind === "proportional" ? rule.compare : "target",
    capped: rule.kind === "awardTable" ? rule.capped : true,
    floor: floorText(rule, optional),
    ceiling: rule.kind === "proportional" ? print(rule.ceilingPercent) : "100",
    places: String(rule.kind === "tiersByPercent" ? rule.places : 0),
  };
}

function floorText(rule: Rule, print: (value: Decimal | null) => string): string {
  if (rule.kind === "plusMinus") return print(rule.floor);
  return rule.kind === "proportional" ? print(rule.floorPercent) : "";
}

function toLines(rule: Rule, print: (value: Decimal) => string): readonly LineForm[] {
  const lineOf = (line: { text?: string; points: Decimal; from?: Decimal; rank?: number }) => ({
    text: line.text ?? "",
    points: print(line.points),
    from: line.from ? print(line.from) : String(line.rank ?? ""),
  });
  if ("tiers" in rule) return rule.tiers.map(lineOf);
  if ("parts" in rule) return rule.parts.map(lineOf);
  if ("items" in rule) return rule.items.map(lineOf);
  if ("ranks" in rule) return rule.ranks.map(lineOf);
  return "awards" in rule ? rule.awards.map(lineOf) : [];
}

/** Reads a form. `known`: numbers whose printed text is no doubt that number, though "1,125" may be two. */
export function readForm(
  form: CriterionForm,
  old: Criterion,
  known: readonly NumberText[] = []
): FormRead {
  const reading = new FormReading(form, known);
  const criterion = reading.read(old);
  return reading.faults.length === 0
    ? { ok: true, criterion }
    : { ok: false, faults: reading.faults };
}

const HUNDRED = decimal(100);
const NONE = decimal(0);

class FormReading {
  readonly faults: FormFault[] = [];

  constructor(
    private readonly form: CriterionForm,
    private readonly known: readonly NumberText[]
  ) {}

  read(old: Criterion): Criterion {
    const { form } = this;
    return {
      ...old,
      name: tidy(form.name),
      maxPoints: this.number("max", form.max),
      weight: this.number("weight", form.weight),
      rule: this.rule(),
      measure: tidy(form.measure),
      target: this.optional("target", form.target),
      evidence: tidy(form.evidence),
    };
  }

  private number(field: FormFault, text: string): Decimal {
    const value = readNumber(text, this.known);
    if (value === null) this.faults.push(field);
    return value ?? NONE;
  }

  private optional(field: FormFault, text: string): Decimal | null {
    return text.trim() === "" ? null : this.number(field, text);
  }

  private whole(field: FormFault, text: string): number {
    const value = this.number(field, text).toNumber();
    if (!Number.isInteger(value)) this.faults.push(field);
    return value;
  }

  private rule(): Rule {
    const { kind } = this.form;
    switch (kind) {
      case "direct":
      case "achieved":
        return { kind };
      case "tiersByCondition":
        return { kind, tiers: this.items() };
      case "tiersByCount":
        return { kind, tiers: this.bounds() };
      case "tiersByPercent":
        return { kind, tiers: this.bounds(), places: this.whole("places", this.form.places) };
      case "sumOfParts":
        return { kind, parts: this.items() };
      default:
        return this.comparedRule(kind);
    }
  }

  private comparedRule(kind: RuleKind): Rule {
    const { direction, compare, capped, floor, ceiling } = this.form;
    switch (kind) {
      case "rankLookup":
        return { kind, ranks: this.ranks(), raters: listTexts(this.form.raters) };
      case "plusMinus":
        return { kind, items: this.items(), floor: this.optional("floor", floor) };
      case "awardTable":
        return { kind, awards: this.items(), capped };
      case "proportional": {
        const ceilingPercent = this.optional("ceiling", ceiling) ?? HUNDRED;
        const floorPercent = this.optional("floor", floor) ?? NONE;
        return { kind, direction, compare, floorPercent, ceilingPercent };
      }
      default:
        return { kind: "relativeToLeader", direction };
    }
  }

  private items(): { text: string; points: Decimal }[] {
    return this.form.lines.map(({ text, points }, i) => ({
      text: tidy(text),
      points: this.number(`line ${i} points`, points),
    }));
  }

  private bounds(): { text: string; points: Decimal; from: Decimal }[] {
    const { lines } = this.form;
    return this.items().map((item, i) => ({
      ...item,
      from: this.number(`line ${i} from`, lines[i]?.from ?? ""),
    }));
  }

  private ranks(): { rank: number; points: Decimal }[] {
    return this.form.lines.map(({ from, points }, i) => ({
      rank: this.whole(`line ${i} from`, from),
      points: this.number(`line ${i} points`, points),
    }));
  }
}

function listTexts(text: string): readonly string[] {
  return text
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "");
}

/** Text as cells give it back: NFC, nothing around it. */
export function tidy(text: string): string {
  return text.normalize("NFC").trim();
}
