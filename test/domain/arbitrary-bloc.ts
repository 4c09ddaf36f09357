import fc from "fast-check";
import type { BlocYear, MemberUnit, NotAssigned, UnitKind } from "../../src/domain/bloc";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { getNodes, listCriteria, SECTIONS } from "../../src/domain/criteria-tree";
import { decimal } from "../../src/domain/decimal";
import {
  type AwardResult,
  type Decision,
  type Entries,
  type Entry,
  type FactValue,
} from "../../src/domain/entries";
import type { Ruleset } from "../../src/domain/ruleset";
import { drawEntry, type Profile, type Sheet } from "./arbitrary-entries";
import { drawNominations } from "./arbitrary-nominations";
import { drawVote } from "./arbitrary-order";
import { type RulesetSize, rulesetArbitrary } from "./arbitrary-ruleset";
import { createDice, type Dice } from "./dice";
import { UNIT_NAMES } from "./unit-names";

/** How large generated blocs are. */
export interface BlocSize extends RulesetSize {
  readonly minUnits: number;
  readonly maxUnits: number;
}

export const SMALL_BLOC: BlocSize = { minUnits: 2, maxUnits: 6, minCriteria: 1, maxCriteria: 10 };
/** The acceptance size of the product: 2–15 units, 5–80 criteria. */
export const FULL_BLOC: BlocSize = { minUnits: 2, maxUnits: 15, minCriteria: 5, maxCriteria: 80 };

interface UnitDraft {
  readonly name: string;
  readonly kind: UnitKind;
  readonly profile: Profile;
  readonly seed: number;
  /** Copies the scores of the unit before it: an exact tie. */
  readonly ties: boolean;
}

const PROFILES: readonly Profile[] = [
  "strong",
  "strong",
  "strong",
  "clean",
  "clean",
  "blanks",
  "faulty",
];
const UNIT_KINDS: readonly UnitKind[] = [
  "fatherlandFront",
  "massOrganisation",
  "party",
  "state",
  "association",
];

const unitArbitrary: fc.Arbitrary<UnitDraft> = fc.record({
  name: fc.constantFrom(...UNIT_NAMES),
  kind: fc.constantFrom(...UNIT_KINDS),
  profile: fc.constantFrom(...PROFILES),
  seed: fc.nat(),
  ties: fc.constantFrom(false, false, true),
});

/** A bloc-year with a sound ruleset and entries: ties on purpose, blanks, faults, not assigned, facts, decisions, hostile names. */
export function blocArbitrary(size: BlocSize = SMALL_BLOC): fc.Arbitrary<BlocInput> {
  return fc
    .record({
      ruleset: rulesetArbitrary(size),
      drafts: fc.array(unitArbitrary, { minLength: size.minUnits, maxLength: size.maxUnits }),
    })
    .map(({ ruleset, drafts }) => {
      const units = drafts.map(toUnit);
      const entries = drawEntries(ruleset, units, drafts);
      return { bloc: createBloc(units, ruleset, listNotAssigned(entries)), ruleset, entries };
    });
}

function toUnit(
  { name, kind }: UnitDraft,
  index: number,
  drafts: readonly UnitDraft[]
): MemberUnit {
  const isRepeated = drafts.slice(0, index).some((draft) => draft.name === name);
  const fullName = isRepeated ? `${name} ${index + 1}` : name;
  return {
    code: `DV${String(index + 1).padStart(2, "0")}`,
    name: fullName,
    shortName: fullName,
    kind,
    sample: true,
  };
}

function createBloc(
  units: readonly MemberUnit[],
  ruleset: Ruleset,
  notAssigned: readonly NotAssigned[]
): BlocYear {
  const head = units[0]?.code ?? null;
  return {
    id: "khoi-mau",
    name: "Khối thi đua mẫu",
    kind: "khoi",
    province: "Điện Biên",
    year: 2025,
    units,
    roles: {
      headUnit: head,
      headPerson: null,
      deputyUnit: units[1]?.code ?? null,
      standingUnit: head,
      nextHeadUnit: null,
      nextHeadSelection: null,
    },
    rulesetId: ruleset.id,
    notAssigned,
    proposal: {
      date: "2025-12-20",
      place: "Điện Biên",
      upperBody: "",
      issuingBody: "",
      addressees: [],
      signerPosition: "",
      signerName: "",
    },
    source: { title: "mẫu gợi ý", where: "", date: "", sample: true, note: "" },
  };
}

function drawEntries(
  ruleset: Ruleset,
  units: readonly MemberUnit[],
  drafts: readonly UnitDraft[]
): Entries {
  const scores = new Map<string, ReadonlyMap<string, Entry>>();
  const facts = new Map<string, ReadonlyMap<string, FactValue>>();
  const decisions = new Map<string, Decision>();
  const results = new Map<string, AwardResult>();
  units.forEach(({ code }, index) => {
    const source = findSource(drafts, index);
    scores.set(code, drawScores({ ruleset, profile: source.profile, seed: source.seed }));
    facts.set(code, drawFacts(ruleset, drafts[index]?.seed ?? 0));
    const decision = drawDecision(ruleset, drafts[index]?.seed ?? 0);
    if (decision !== null) decisions.set(code, decision);
    const result = drawResult(ruleset, drafts[index]?.seed ?? 0);
    if (result !== null) results.set(code, result);
  });
  const codes = units.map(({ code }) => code);
  const vote = drawVote(ruleset, codes, createDice((drafts[0]?.seed ?? 0) ^ 0x3c6ef372));
  const nominations = drawNominations(codes, createDice((drafts[0]?.seed ?? 0) ^ 0x61c88647));
  return { scores, facts, decisions, results, ...vote, ...nominations, sample: true };
}

function findSource(drafts: readonly UnitDraft[], index: number): UnitDraft {
  const draft = drafts[index] as UnitDraft;
  return draft.ties && index > 0 ? findSource(drafts, index - 1) : draft;
}

function drawScores(sheet: Sheet): ReadonlyMap<string, Entry> {
  return new Map(
    SECTIONS.flatMap((section) =>
      listCriteria(getNodes(sheet.ruleset, section)).map((criterion): [string, Entry] => [
        criterion.code,
        drawEntry(criterion, section, sheet),
      ])
    )
  );
}

function drawFacts({ facts }: Ruleset, seed: number): ReadonlyMap<string, FactValue> {
  const dice = createDice(seed ^ 0x5bd1e995);
  return new Map(
    facts.map(({ code, kind }) => [
      code,
      kind === "number"
        ? drawNumber(dice)
        : dice.pick<FactValue>([true, true, true, true, true, true, false, null]),
    ])
  );
}

/** Most reach what slots ask for; 0 is a number, nothing entered is none. */
function drawNumber(dice: Dice): FactValue {
  const text = dice.pick(["70", "70.5", "85", "100", "69.99", "2", "0", ""]);
  return text === "" ? null : decimal(text);
}

/** What was decided on some proposals: as proposed or not, now and then without number or date. */
function drawResult({ slots }: Ruleset, seed: number): AwardResult | null {
  const dice = createDice(seed ^ 0x165667b1);
  if (slots.length === 0 || dice.isLucky(60)) return null;
  const slot = dice.pick([null, "", ...slots.map(({ code }) => code), slots[0]?.code ?? ""]);
  const number = dice.pick(["", "12/QĐ-UBND", "0123"]);
  const date = dice.pick(["", "2026-01-15", "2025-12-31"]);
  return slot === null && number === "" && date === "" ? null : { slot, number, date };
}

function drawDecision({ slots }: Ruleset, seed: number): Decision | null {
  const dice = createDice(seed ^ 0x27d4eb2f);
  if (slots.length === 0 || dice.isLucky(85)) return null;
  const slot = dice.pick(["", ...slots.map(({ code }) => code)]);
  return { slot, reason: dice.isLucky(50) ? "Hội đồng quyết định" : "" };
}

function listNotAssigned({ scores }: Entries): NotAssigned[] {
  return [...scores].flatMap(([unit, entries]) =>
    [...entries]
      .filter(([, entry]) => !entry.assigned)
      .map(([criterion]) => ({ unit, criterion, reason: "Không giao", sample: true }))
  );
}
