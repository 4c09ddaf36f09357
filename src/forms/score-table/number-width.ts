import { textWidth } from "../../plan/text-width";

const POINTS_PER_MM = 72 / 25.4;
/** A digit of Times New Roman, in em. */
const DIGIT = 0.5;
/** Room left and right of a number in its cell, points. */
const PADDING = 7.5;
/** The same of a word, which programs break when it lacks a hair. */
const WORD_PADDING = 11.5;
/** Programs differ a little in how they set a word. */
const CAUTION = 1.04;

/** Millimetres that numbers up to `most` need with `places` decimals, set in `size` points: a narrower cell shows ####. */
export function numberWidth(most: number, places: number, size: number): number {
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(1, most))) + 1);
  const characters = whole + (places > 0 ? places + 0.5 : 0);
  return (characters * DIGIT * size + PADDING) / POINTS_PER_MM;
}

/** Millimetres that a word needs as a header. */
export function wordWidth(word: string, size: number): number {
  return (textWidth(word, { size, bold: true }) * CAUTION + WORD_PADDING) / POINTS_PER_MM;
}
