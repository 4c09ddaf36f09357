const TWIPS_PER_MM = 1440 / 25.4;
const TWIPS_PER_POINT = 20;

/** Twentieths of a point, the length of Word, for millimetres. */
export function twipsOfMm(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Twentieths of a point for points. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Half points, in which Word counts the size of letters, for points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
