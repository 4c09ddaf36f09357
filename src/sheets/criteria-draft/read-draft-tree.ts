import { decimal, type Decimal, ZERO } from "../../domain/decimal";
import type { CriterionNode, Section } from "../../domain/ruleset";
import { SECTION_WORDS } from "../criteria/plan-criteria";
import { type CriteriaRead, readCriterion, readGroup } from "../criteria/read-criteria";
import { parseRuleWord } from "../criteria/rule-words";
import type { SheetReader } from "../sheet-reader";
import { WORDS } from "../words";
import { DRAFT_COLUMNS as C } from "./draft-layout";
import { NODE_WORDS, PARTS_OF_RULE, SECTION_CODES } from "./draft-words";
import type { DraftRow } from "./read-draft-rows";

const NODES: readonly string[] = Object.values(NODE_WORDS);

/** The three trees out of lines in any order: a line stands under the code that it names, siblings in the order of their rows. */
export function readDraftTree(reader: SheetReader, rows: readonly DraftRow[]): CriteriaRead {
  return new TreeReading(reader, rows).read();
}

class TreeReading {
  private readonly reached = new Set<DraftRow>();

  constructor(
    private readonly reader: SheetReader,
    private readonly rows: readonly DraftRow[]
  ) {}

  read(): CriteriaRead {
    this.checkCodes();
    const base = this.readSection("base");
    const [bonus, penalty] = [this.readSection("bonus"), this.readSection("penalty")];
    this.checkReached();
    return {
      scale: base.points ?? ZERO,
      base: base.nodes,
      bonus: { cap: bonus.points, nodes: bonus.nodes },
      penalty: { cap: penalty.points, nodes: penalty.nodes },
    };
  }

  /** Every group and criterion has a code, every code is used once. */
  private checkCodes(): void {
    const coded = this.rows.filter(({ kind, code }) => NODES.includes(kind) || code !== "");
    const seen = new Map<string, number>();
    for (const { row, code } of coded) {
      const times = (seen.get(code) ?? 0) + 1;
      seen.set(code, times);
      const at = { row, column: C.code };
      if (code === "") this.reader.unreadable(at, "mã của dòng này");
      else if (times > 1) this.reader.report("ruleset.duplicate-code", at, { code, count: times });
    }
  }

  private readSection(section: Section): {
    readonly points: Decimal | null;
    readonly nodes: readonly CriterionNode[];
  } {
    const word = SECTION_WORDS[section];
    const [line, ...others] = this.rows.filter(({ kind }) => kind === word);
    for (const { row } of others)
      this.reader.unreadable({ row, column: C.kind }, `chỉ một dòng ${word}`);
    if (!line) {
      this.reader.report("book.row-missing", { row: 1, column: 1 }, { name: word });
      return { points: null, nodes: [] };
    }
    const code = SECTION_CODES[section];
    if (line.code !== code) this.reader.unreadable({ row: line.row, column: C.code }, code);
    const points =
      section === "base" ? this.need(line.row, C.points) : this.reader.number(line.row, C.points);
    return { points, nodes: this.readChildren(code) };
  }

  private readChildren(parent: string): readonly CriterionNode[] {
    const lines = this.rows.filter((line) => NODES.includes(line.kind) && line.parent === parent);
    return lines.flatMap((line) => {
      if (this.reached.has(line)) return [];
      this.reached.add(line);
      return [this.readNode(line)];
    });
  }

  private readNode(line: DraftRow): CriterionNode {
    this.need(line.row, C.points);
    return line.kind === NODE_WORDS.group
      ? readGroup(this.reader, line, this.readChildren(line.code))
      : this.readCriterion(line);
  }

  private readCriterion({ row, code }: DraftRow): CriterionNode {
    const own = this.rows.filter(
      ({ kind, parent }) => this.isPart(kind) && code !== "" && parent === code
    );
    const choice = parseRuleWord(this.reader.text(row, C.rule));
    const taken: readonly string[] = choice
      ? PARTS_OF_RULE[choice.kind]
      : own.map(({ kind }) => kind);
    for (const part of own) {
      this.reached.add(part);
      if (!taken.includes(part.kind)) this.refusePart(part, taken);
      else if (choice) this.needNumbers(part, choice.kind);
    }
    return readCriterion(this.reader, row, own);
  }

  private refusePart({ row }: DraftRow, taken: readonly string[]): void {
    const needed = taken.length === 0 ? "cách chấm này không có dòng con" : taken.join(", ");
    this.reader.unreadable({ row, column: C.kind }, needed);
  }

  private needNumbers({ row, kind }: DraftRow, rule: keyof typeof PARTS_OF_RULE): void {
    const isPercent = rule === "proportional";
    const isBound = rule === "tiersByCount" || rule === "tiersByPercent";
    if (kind !== WORDS.rater && !isPercent) this.need(row, C.points);
    if (isPercent || isBound || kind === WORDS.rank) this.need(row, C.from);
  }

  /** A number that may not be missing. */
  private need(row: number, column: number): Decimal | null {
    const value = this.reader.value(row, column);
    if (value === null) this.reader.unreadable({ row, column }, "số");
    return typeof value === "number" ? decimal(value) : null;
  }

  private isPart(kind: string): boolean {
    return Object.values(PARTS_OF_RULE).some((words) => words.some((word) => word === kind));
  }

  /** Lines that say no code of a line that holds them, or go round in circles; what hangs under such a line is right by itself. */
  private checkReached(): void {
    const lost = this.rows.filter(
      (line) => !this.reached.has(line) && (NODES.includes(line.kind) || this.isPart(line.kind))
    );
    const byCode = new Map(lost.filter(({ code }) => code !== "").map((line) => [line.code, line]));
    for (const line of lost) {
      if (byCode.has(line.parent) && !isInCircle(line, byCode)) continue;
      const needed = this.isPart(line.kind)
        ? "mã của tiêu chí chứa dòng này"
        : `mã của nhóm chứa dòng này, hoặc ${Object.values(SECTION_CODES).join(", ")}`;
      this.reader.unreadable({ row: line.row, column: C.parent }, needed);
    }
  }
}

/** Whether the lines above a line lead back to it. */
function isInCircle(line: DraftRow, byCode: ReadonlyMap<string, DraftRow>): boolean {
  const seen = new Set<DraftRow>();
  let above = byCode.get(line.parent);
  while (above !== undefined && !seen.has(above)) {
    if (above === line) return true;
    seen.add(above);
    above = byCode.get(above.parent);
  }
  return false;
}
