import fc from "fast-check";
import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import { listAllForms } from "../../src/app/forms/list-forms";
import { planBook } from "../../src/app/plan-book";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { blocArbitrary, SMALL_BLOC, type BlocSize } from "../domain/arbitrary-bloc";
import { createDice } from "../domain/dice";
import { makeTiedBloc } from "../domain/tied-bloc";
import { planExtraBook } from "../sheets/analysis/extra-book";

/** A random bloc's workbook as the engine expects it. Every third one has So sánh and Phân tích too, every sixth all forms, most others the usual ones. */
export interface RandomBook {
  readonly number: number;
  readonly plan: BookPlan;
}

/** Which random books: from a seed, all or one part of them. */
export interface Sample {
  readonly seed: number;
  readonly part?: number;
  readonly parts?: number;
}

/** Blocs drawn at once: enough for fast-check to vary them, few enough to keep. */
const CHUNK = 250;

/** `count` random books from a printed seed; a part draws only its own, chunk by chunk, so that memory stays small. */
export function* makeBooks(
  count: number,
  size: BlocSize,
  { seed, part = 1, parts = 1 }: Sample
): Generator<RandomBook> {
  const length = Math.min(CHUNK, Math.ceil(count / parts));
  for (let first = 0; first < count; first += length) {
    const chunk = first / length;
    if (chunk % parts !== part - 1) continue;
    const numRuns = Math.min(length, count - first);
    const blocs = fc.sample(blocArbitrary(size), { numRuns, seed: seed + chunk });
    for (const [i, bloc] of blocs.entries())
      yield { number: first + i, plan: planRandom(bloc, first + i, seed) };
  }
}

/** Whether a random book has the sheets too that people ask for. */
export function hasAllSheets(number: number): boolean {
  return number % 3 === 1;
}

function planRandom(bloc: BlocInput, number: number, seed: number): BookPlan {
  const forms = number % 6 === 2 ? listAllForms(bloc, number % 24 === 2) : USUAL_FORMS;
  if (!hasAllSheets(number)) return planBook(bloc, { forms });
  return planExtraBook(pickBloc(bloc, number, seed), createDice(seed + number)).book;
}

/** Of the books with all sheets half are full of ties and most of the others small, so that there can be many. */
function pickBloc(bloc: BlocInput, number: number, seed: number): BlocInput {
  if (number % 6 === 4) return makeTiedBloc(seed + number);
  if (number % 24 === 1) return bloc;
  const [small] = fc.sample(blocArbitrary(SMALL_BLOC), { numRuns: 1, seed: seed + number });
  return small ?? bloc;
}

/** Cuts a stream into lists of `length`, the last may be shorter. */
export function* inBatches<T>(items: Iterable<T>, length: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < length) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

export function countFormulas(plan: BookPlan): number {
  const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
  return cells.filter((cell) => typeof cell === "object" && cell !== null).length;
}
