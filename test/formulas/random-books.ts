import fc from "fast-check";
import { planBook } from "../../src/app/plan-book";
import { writeBook } from "../../src/host/files/write-book";
import type { BookPlan } from "../../src/plan/sheet-plan";
import { blocArbitrary, type BlocSize } from "../domain/arbitrary-bloc";

/** A random bloc's workbook: what the engine expects in it, and the file. */
export interface RandomBook {
  readonly number: number;
  readonly plan: BookPlan;
  readonly bytes: Uint8Array;
}

/** Which random books: from a seed, all or one part of them. */
export interface Sample {
  readonly seed: number;
  readonly part?: number;
  readonly parts?: number;
}

/** `count` random books from a printed seed, made one at a time so that memory stays small. */
export async function* makeBooks(
  count: number,
  size: BlocSize,
  { seed, part = 1, parts = 1 }: Sample
): AsyncGenerator<RandomBook> {
  const blocs = fc.sample(blocArbitrary(size), { numRuns: count, seed });
  for (const [number, bloc] of blocs.entries()) {
    if (number % parts !== part - 1) continue;
    const plan = planBook(bloc);
    yield { number, plan, bytes: await writeBook(plan) };
  }
}

/** Cuts a stream into lists of `length`, the last may be shorter. */
export async function* inBatches<T>(items: AsyncIterable<T>, length: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
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
