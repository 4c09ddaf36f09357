import type { BlocInput } from "../compute-bloc";
import type { Issue } from "../issue";

/** Who checks the head: it scores the others while it is scored itself. A tip once official scores of the head's own unit stand there, naming the deputy who is to check them. */
export function checkHead({ bloc, entries }: BlocInput): Issue[] {
  const { headUnit, deputyUnit } = bloc.roles;
  if (headUnit === null || !bloc.units.some(({ code }) => code === headUnit)) return [];
  const scores = [...(entries.scores.get(headUnit)?.values() ?? [])];
  if (scores.every(({ official }) => official === null)) return [];
  const about = { unit: headUnit };
  if (deputyUnit === null || deputyUnit === headUnit)
    return [{ code: "bloc.head-without-deputy", severity: "tip", about }];
  const params = { deputy: deputyUnit };
  return [{ code: "bloc.head-checked-by-deputy", severity: "tip", about, params }];
}
