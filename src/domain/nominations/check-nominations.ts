import type { BlocInput } from "../compute-bloc";
import type { Issue, IssueCode, Params, Severity } from "../issue";
import { countSame, judgeNominations, type NominationFault } from "./judge-nominations";
import { isBlankNomination, type Nomination } from "./nomination";

const ISSUES: Readonly<Record<NominationFault, readonly [code: IssueCode, severity: Severity]>> = {
  round: ["nomination.missing", "warning"],
  kind: ["nomination.not-listed", "warning"],
  recipient: ["nomination.not-listed", "warning"],
  name: ["nomination.missing", "warning"],
  award: ["nomination.missing", "warning"],
  achievement: ["nomination.missing", "warning"],
  unit: ["nomination.not-listed", "warning"],
  position: ["nomination.no-position", "tip"],
  repeated: ["nomination.repeated", "warning"],
  refused: ["nomination.refused", "tip"],
  otherwise: ["nomination.decided-otherwise", "warning"],
  papers: ["nomination.without-number", "warning"],
};

/** Faults of the proposals outside the ranking, and what became of them. `params.row` is the row, from 1; `params.field` what it is about. */
export function checkNominations({ bloc, entries }: BlocInput): Issue[] {
  const nominations = entries.nominations ?? [];
  const units = bloc.units.map(({ code }) => code);
  return judgeNominations(nominations, units).flatMap((faults, i) => {
    const one = nominations[i];
    if (!one || isBlankNomination(one)) return [];
    return faults.map((fault): Issue => {
      const [code, severity] = ISSUES[fault];
      return { code, severity, params: paramsOf(fault, i + 1, { one, nominations }) };
    });
  });
}

interface About {
  readonly one: Nomination;
  readonly nominations: readonly Nomination[];
}

function paramsOf(fault: NominationFault, row: number, { one, nominations }: About): Params {
  const { name, award, result } = one;
  switch (fault) {
    case "position":
    case "papers":
      return { row, name };
    case "repeated":
      return { row, name, count: countSame(nominations, one) };
    case "refused":
      return { row, name, award };
    case "otherwise":
      return { row, name, award, found: result };
    case "kind":
    case "recipient":
    case "unit":
      return { row, field: `nomination.${fault}`, found: one[fault] };
    default:
      return { row, field: `nomination.${fault}` };
  }
}
