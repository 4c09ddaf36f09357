import type { Issue } from "../../domain/issue";
import { chooseLevel, type OpenLevel } from "./choose-level";
import { findDeepest } from "./find-deepest";
import type { TableLine } from "./read-lines";
import type { LabelStyle } from "./read-label";
import { findHeading, type Heading } from "./row-words";
import type { Look, TableNode } from "./table-node";

export interface Tree {
  readonly roots: readonly TableNode[];
  readonly issues: readonly Issue[];
  /** Rows that fit nowhere. */
  readonly unplaced: readonly TableLine[];
}

/** The tree that the numbers of the rows describe. Where numbers repeat, indentation or bold rows may explain it; what stays is an issue, never put right. */
export function buildTree(lines: readonly TableLine[]): Tree {
  const looks: readonly Look[] = ["plain", "indent", "bold"];
  const trees = looks.map((look) => new TreeBuilder(lines, look).build());
  const count = ({ issues }: Tree): number =>
    issues.filter(({ severity }) => severity === "error").length;
  const [first, ...others] = trees;
  if (first === undefined) throw new Error("No tree was built");
  return others.reduce((best, tree) => (count(tree) < count(best) ? tree : best), first);
}

class TreeBuilder {
  private readonly roots: TableNode[] = [];
  private readonly issues: Issue[] = [];
  private readonly unplaced: TableLine[] = [];
  private readonly lastOrdinals = new Map<string, number>();
  private stack: OpenLevel[] = [];
  private readonly isNumbered: boolean;

  constructor(
    private readonly lines: readonly TableLine[],
    private readonly look: Look
  ) {
    this.isNumbered = lines.some(({ label }) => label !== null && label.parts.length > 0);
  }

  build(): Tree {
    this.lines.forEach((line, index) => this.add(line, this.lines[index + 1]));
    return { roots: this.roots, issues: this.issues, unplaced: this.unplaced };
  }

  private add(line: TableLine, next: TableLine | undefined): void {
    if (line.text === "" && line.label === null) return this.addDetail(line);
    const heading = findHeading(line.text);
    if (line.label === null) return this.addUnnumbered(line, heading);
    if (line.label.parts.length === 0 && this.isDetailBullet(line, next))
      return this.addDetail(line);
    const { lastOrdinals, look, stack } = this;
    const chosen = chooseLevel({ line, label: line.label, look, stack, lastOrdinals });
    this.issues.push(...chosen.issues);
    this.put(line, heading, chosen);
  }

  /** A bullet without points is a remark on the row above, unless it heads rows with points or stands among such. */
  private isDetailBullet(line: TableLine, next: TableLine | undefined): boolean {
    const style = styleOf(line);
    const isOpen = this.stack.some((level) => level.style === style);
    if (line.points.kind !== "empty" || this.stack.length === 0 || isOpen) return false;
    return !this.isUnderHeading() && !(next !== undefined && isScoredBullet(next, style));
  }

  /** What stands right under "Điểm thưởng" is an item of it, with or without points in their column. */
  private isUnderHeading(): boolean {
    const open = this.stack.at(-1);
    const heading = open?.node.heading ?? "base";
    const isItem = open?.style === "none" && this.stack.at(-2)?.style === "heading";
    return heading !== "base" || isItem;
  }

  private addUnnumbered(line: TableLine, heading: Heading | null): void {
    if (heading !== null && heading !== "base")
      return this.putAt(0, line, { heading, style: "heading" });
    const isItem = this.isUnderHeading() && startsUpper(line.text);
    if (!this.isNumbered && !line.isGroup) return this.addByLook(line, { heading, isItem });
    if (line.points.kind !== "empty" || isItem) return this.putAmong("none", line, heading);
    this.addTitleOrDetail(line, heading);
  }

  /** Text without points: the name of a group, else words on the row above. */
  private addTitleOrDetail(line: TableLine, heading: Heading | null): void {
    const isTitle = line.isGroup || (line.rule === "" && this.isTitleLike(line));
    if (isTitle) return this.putAmong("caps", line, heading);
    if (this.stack.length === 0) return this.putAt(0, line, { heading, style: "none" });
    this.addDetail(line);
  }

  /** Beside an open row of the same style; else capitals begin anew at the top, other rows go under the row above. */
  private putAmong(style: "none" | "caps", line: TableLine, heading: Heading | null): void {
    const open = findDeepest(this.stack, (level) => level.style === style);
    const depth = style === "caps" ? 0 : this.stack.length;
    this.putAt(open >= 0 ? open : depth, line, { heading, style });
  }

  private isTitleLike({ text, bold }: TableLine): boolean {
    return isCapitals(text) || (bold && this.lines.some((other) => !other.bold));
  }

  /** A table without any numbers: by indentation, else bold or capital rows head the others. */
  private addByLook(
    line: TableLine,
    { heading, isItem }: { readonly heading: Heading | null; readonly isItem: boolean }
  ): void {
    const isIndented = this.lines.some(({ indent }) => indent !== this.lines[0]?.indent);
    const isHead = this.isTitleLike(line);
    const isBare = line.points.kind === "empty" && !isHead && !isItem;
    if (isBare && this.stack.length > 0 && !isIndented) return this.addDetail(line);
    const rank = isIndented ? line.indent + 1 : Number(!isHead) + 1;
    const depth = this.stack.findIndex((level) => level.rank >= rank);
    const level = { heading, style: "none", rank } as const;
    this.putAt(depth >= 0 ? depth : this.stack.length, line, level);
  }

  private addDetail(line: TableLine): void {
    const node = this.stack.at(-1)?.node;
    if (node === undefined) this.unplaced.push(line);
    else if (node.details.length === 0 && goesOn(node.line, line))
      node.line = { ...node.line, text: `${node.line.text} ${line.text}` };
    else node.details.push(line);
  }

  private putAt(depth: number, line: TableLine, { heading, style, rank = 0 }: Unnumbered): void {
    this.put(line, heading, { depth, style, key: style, ordinal: 0, parts: [], rank });
  }

  private put(
    line: TableLine,
    heading: Heading | null,
    { depth, ...level }: Omit<OpenLevel, "node"> & { readonly depth: number }
  ): void {
    const node: TableNode = { line, heading, details: [], children: [] };
    this.stack = this.stack.slice(0, depth);
    (this.stack.at(-1)?.node.children ?? this.roots).push(node);
    this.stack.push({ ...level, node });
    if (level.ordinal > 0) this.lastOrdinals.set(level.key, level.ordinal);
  }
}

interface Unnumbered {
  readonly heading: Heading | null;
  readonly style: "none" | "caps" | "heading";
  readonly rank?: number;
}

function styleOf({ label }: TableLine): LabelStyle | undefined {
  return label?.readings[0]?.style;
}

/** A bullet of another style with points: the row above heads it. */
function isScoredBullet(line: TableLine, above: LabelStyle | undefined): boolean {
  const isBullet = line.label !== null && line.label.parts.length === 0;
  return isBullet && styleOf(line) !== above && line.points.kind !== "empty";
}

/** A name that breaks off after a comma or a little word goes on in a row with nothing but text. */
function goesOn(before: TableLine, { text, rule, points, evidence, label }: TableLine): boolean {
  const isOpen = /(,|\s(và|của|các|theo|về|cho|với|do|trong|những|để|tại|từ))$/iu.test(before.text);
  const isBare = rule === "" && evidence === "" && points.kind === "empty" && label === null;
  return isOpen && isBare && text !== "";
}

function startsUpper(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/\([^()]*\)/g, "").replace(/[^\p{L}]/gu, "");
  return letters.length >= 3 && letters === letters.toUpperCase();
}
