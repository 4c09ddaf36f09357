import { decimal } from "../../../src/domain/decimal";
import type { BlocInput } from "../../../src/domain/compute-bloc";
import type { BlocRoles } from "../../../src/domain/bloc";
import { shippedInput } from "../form-book";
import { allPrintedAfter, printedOf } from "../printed-form";

const KINDS = ["minutes", "voteRecord", "headElection", "handOver", "ballot"] as const;

function withRoles(id: string, roles: Partial<BlocRoles>): BlocInput {
  const { bloc } = shippedInput(id);
  return shippedInput(id, { bloc: { roles: { ...bloc.roles, ...roles } } });
}

/** Two decisions, one of them without a reason; a unit that fails a gate; a vote. */
function eventful(): BlocInput {
  const input = shippedInput("quang-ninh-2018");
  const decisions = new Map([
    ["DV02", { slot: "", reason: "đơn vị xin rút" }],
    ["DV03", { slot: "CO-TINH", reason: "" }],
  ]);
  const facts = new Map([...input.entries.facts, ["DV05", new Map([["KL", true]])] as const]);
  const twelve = decimal("12");
  const votes = new Map([["DV01", decimal("9")]]);
  const ballot = {
    members: null,
    issued: twelve,
    collected: twelve,
    valid: twelve,
    invalid: decimal("0"),
    votes,
  };
  const voting = { denominator: "issued", thresholdPercent: decimal("66.67") } as const;
  return {
    ...input,
    ruleset: { ...input.ruleset, voting },
    entries: { ...input.entries, decisions, facts, ballot },
  };
}

const BOOKS: readonly (readonly [string, BlocInput])[] = [
  ["Điện Biên", withRoles("dien-bien-2018", { headUnit: "DV01", headPerson: "Bà A" })],
  ["Cần Thơ, nobody leads", shippedInput("can-tho-2017")],
  ["Bến Tre, a person and a standing unit", shippedInput("ben-tre-2023")],
  ["TP.HCM, no awards", shippedInput("tp-hcm-cum-1")],
  ["Quảng Ninh, with decisions, a gate and a vote", eventful()],
];

test.each(BOOKS)("%s: the book's own formulas print what was planned", async (_, input) => {
  const refs = KINDS.map((id) => ({ id }));
  const shown = await allPrintedAfter(input, refs, []);
  expect(shown.map((lines) => lines.slice(1, -1))).toEqual(
    refs.map((ref) => printedOf(input, ref))
  );
});
