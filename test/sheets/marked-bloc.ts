import type { BlocInput } from "../../src/domain/compute-bloc";
import type { Entries } from "../../src/domain/entries";
import type { CriterionNode, Ruleset } from "../../src/domain/ruleset";

/** Stands in every text that people write; it must never turn up inside a formula. */
export const MARK = "⁂";

const mark = (text: string): string => text + MARK;

/** The same bloc with the mark in every name and wording; codes stay. */
export function markTexts({ bloc, ruleset, entries }: BlocInput): BlocInput {
  const units = bloc.units.map((unit) => ({
    ...unit,
    name: mark(unit.name),
    shortName: MARK + unit.shortName,
  }));
  const { proposal } = bloc;
  return {
    bloc: {
      ...bloc,
      name: mark(bloc.name),
      province: mark(bloc.province),
      units,
      roles: { ...bloc.roles, headPerson: mark("Ông A") },
      proposal: {
        ...proposal,
        place: mark(proposal.place),
        upperBody: mark(proposal.upperBody),
        issuingBody: mark(proposal.issuingBody),
        addressees: [mark("Ban TĐKT"), mark("Sở Nội vụ")],
        signerPosition: mark(proposal.signerPosition),
        signerName: mark(proposal.signerName),
      },
    },
    ruleset: markRuleset(ruleset),
    entries: { ...entries, ...markNominations(entries) },
  };
}

function markNominations({ nominations }: Entries): Pick<Entries, "nominations"> {
  if (nominations === undefined) return {};
  const marked = nominations.map((one) => ({
    ...one,
    round: mark(one.round),
    name: mark(one.name),
    position: mark(one.position),
    award: mark(one.award),
    achievement: mark(one.achievement),
    result: mark(one.result),
  }));
  return { nominations: marked };
}

function markRuleset(ruleset: Ruleset): Ruleset {
  const named = <Item extends { readonly name: string }>(item: Item): Item => ({
    ...item,
    name: mark(item.name),
  });
  return {
    ...ruleset,
    title: mark(ruleset.title),
    base: ruleset.base.map(markNode),
    bonus: { ...ruleset.bonus, nodes: ruleset.bonus.nodes.map(markNode) },
    penalty: { ...ruleset.penalty, nodes: ruleset.penalty.nodes.map(markNode) },
    bands: ruleset.bands.map(named),
    facts: ruleset.facts.map(named),
    gates: ruleset.gates.map(named),
    slots: ruleset.slots.map((slot) => ({
      ...slot,
      award: mark(slot.award),
      decidedBy: mark(slot.decidedBy),
    })),
  };
}

function markNode(node: CriterionNode): CriterionNode {
  const name = mark(node.name);
  if (node.type === "group") return { ...node, name, children: node.children.map(markNode) };
  return { ...node, name, measure: mark(node.measure), evidence: mark(node.evidence) };
}
