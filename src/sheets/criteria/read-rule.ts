import type { Decimal } from "../../domain/decimal";
import { decimal, ZERO } from "../../domain/decimal";
import type { BoundTier, Direction, RankPoints, Rule, ValuedItem } from "../../domain/ruleset";
import type { SheetReader } from "../sheet-reader";
import { WORDS } from "../words";
import { CRITERIA_COLUMNS as C } from "./criteria-layout";
import { parseRuleWord, RULE_CHOICE_WORDS, type RuleChoice } from "./rule-words";

/** A row of Tiêu chí and what its column "Loại dòng" says. */
export interface RowRead {
  readonly row: number;
  readonly kind: string;
}

/** The rule of the criterion in `row`, with the rows under it. An unknown word is an issue and reads as scored by hand. */
export function readRule(reader: SheetReader, row: number, rows: readonly RowRead[]): Rule {
  const choice = parseRuleWord(reader.text(row, C.rule));
  if (choice) return new RuleReading(reader, row, rows).read(choice);
  reader.unreadable({ row, column: C.rule }, RULE_CHOICE_WORDS.join(", "));
  return { kind: "direct" };
}

const WHOLE = decimal(100);

class RuleReading {
  constructor(
    private readonly reader: SheetReader,
    private readonly row: number,
    private readonly rows: readonly RowRead[]
  ) {}

  read(choice: RuleChoice): Rule {
    const { kind } = choice;
    switch (kind) {
      case "tiersByCondition":
        return { kind, tiers: this.items(WORDS.tier) };
      case "sumOfParts":
        return { kind, parts: this.items(WORDS.part) };
      case "tiersByCount":
        return { kind, tiers: this.bounds() };
      case "tiersByPercent": {
        const places = this.reader.number(this.row, C.from)?.toNumber() ?? 0;
        return { kind, tiers: this.bounds(), places };
      }
      case "direct":
      case "achieved":
        return { kind };
      default:
        return this.readCompared(choice);
    }
  }

  private readCompared(choice: RuleChoice): Rule {
    const { direction = "higher", compare = "target", capped = false } = choice;
    switch (choice.kind) {
      case "rankLookup":
        return { kind: choice.kind, ranks: this.ranks(), raters: this.texts(WORDS.rater) };
      case "plusMinus":
        return { kind: choice.kind, items: this.items(WORDS.item), floor: this.floor() };
      case "awardTable":
        return { kind: choice.kind, awards: this.items(WORDS.item), capped };
      case "proportional":
        return { kind: choice.kind, direction, compare, ...this.limits() };
      default:
        return relativeToLeader(direction);
    }
  }

  private labelled(word: string): readonly RowRead[] {
    return this.rows.filter(({ kind }) => kind === word || kind.startsWith(`${word} `));
  }

  private texts(word: string): readonly string[] {
    return this.labelled(word).map(({ row }) => this.reader.text(row, C.text));
  }

  private items(word: string): readonly ValuedItem[] {
    return this.labelled(word).map(({ row }) => ({
      text: this.reader.text(row, C.text),
      points: this.reader.number(row, C.points) ?? ZERO,
    }));
  }

  private bounds(): readonly BoundTier[] {
    const rows = this.labelled(WORDS.tier);
    return this.items(WORDS.tier).map((item, i) => ({ ...item, from: this.from(rows[i]) ?? ZERO }));
  }

  private ranks(): readonly RankPoints[] {
    const rows = this.labelled(WORDS.rank);
    return this.items(WORDS.rank).map(({ points }, i) => ({
      rank: this.from(rows[i])?.toNumber() ?? 0,
      points,
    }));
  }

  private floor(): Decimal | null {
    const [row] = this.labelled(WORDS.floor);
    return row ? this.reader.number(row.row, C.points) : null;
  }

  private limits(): { floorPercent: Decimal; ceilingPercent: Decimal } {
    const [floor] = this.labelled(WORDS.floor);
    const [ceiling] = this.labelled(WORDS.ceiling);
    return {
      floorPercent: this.from(floor) ?? ZERO,
      ceilingPercent: this.from(ceiling) ?? WHOLE,
    };
  }

  private from(row: RowRead | undefined): Decimal | null {
    return row ? this.reader.number(row.row, C.from) : null;
  }
}

function relativeToLeader(direction: Direction): Rule {
  return { kind: "relativeToLeader", direction };
}
