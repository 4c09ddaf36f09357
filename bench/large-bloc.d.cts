/** A bloc of `units` × `criteria` (a multiple of 4) as the JSON files that `thidua create` takes, and a table of scores. */
export function makeLargeBloc(
  units: number,
  criteria: number
): { readonly ruleset: object; readonly bloc: object; readonly scores: string };
