import type { Sentence } from "./texts/sentences";

/** How a report of the bloc begins: who belongs to it and who leads it. */
export const FEATURE_SENTENCES: readonly Sentence[] = [
  ["part-features", "Phần I", "I. ĐẶC ĐIỂM TÌNH HÌNH"],
  ["members", "Các đơn vị", "{khối} gồm {số đơn vị của khối} đơn vị: {các đơn vị}."],
  ["members-many", "Các đơn vị (nhiều)", "{khối} gồm {số đơn vị của khối} đơn vị."],
  [
    "roles",
    "Phân công",
    "{Trưởng khối}: {khối trưởng}; {Phó khối}: {khối phó}; đơn vị thường trực: {đơn vị thường trực}.",
  ],
];
