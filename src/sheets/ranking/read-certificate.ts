import type { UnitCode } from "../../domain/bloc";
import type { SheetReader } from "../sheet-reader";
import type { Certificate, CertifiedUnit } from "./certificate";
import { CERTIFICATE_COLUMNS as C, CERTIFICATE_TITLE } from "./certificate-layout";
import { CERTIFICATE_WORDS as W } from "./certificate-words";

/** Rows from the title down to the first unit. */
const TO_FIRST = 6;

/** What the last ranking wrote on Xếp hạng, a row per unit of the bloc; undefined before the first, and in books that have no such table. */
export function readCertificate(
  reader: SheetReader,
  bloc: readonly UnitCode[]
): Certificate | undefined {
  const title = reader.findRow(CERTIFICATE_TITLE);
  if (title === null) return undefined;
  const made = reader.text(title + 1, 1);
  const units = new Map(
    bloc.flatMap((unit, index): [UnitCode, CertifiedUnit][] => {
      const total = reader.value(title + TO_FIRST + index, C.engineTotal);
      const rank = reader.value(title + TO_FIRST + index, C.engineRank);
      if (typeof total !== "number") return [];
      return [[unit, { total, rank: typeof rank === "number" ? rank : null }]];
    })
  );
  if (units.size === 0 || !made.startsWith(W.made.trim())) return undefined;
  const [time = "", version = ""] = made.slice(W.made.length).split(W.version);
  return { time: time === W.atCreation ? "" : time, version, units };
}
