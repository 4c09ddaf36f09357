import { isTrue, type XmlElement } from "../../../src/host/files/package/xml";

/** An attribute of WordprocessingML by its local name. */
export function attributeOf(item: XmlElement | undefined, name: string): string | undefined {
  return item?.attributes[`w:${name}`];
}

/** A switch of WordprocessingML: it is on when it stands there without a value. */
export function isOn(item: XmlElement | undefined): boolean {
  if (!item) return false;
  const value = attributeOf(item, "val");
  return value === undefined || value === "on" || isTrue(value);
}

/** A length in millimetres to a tenth; 0 when it is not given. */
export function mmOf(item: XmlElement | undefined, name: string): number {
  return Math.round((twipsOf(item, name) * 254) / 1440) / 10;
}

/** A length in points; 0 when it is not given. */
export function pointsOf(item: XmlElement | undefined, name: string): number {
  return twipsOf(item, name) / 20;
}

/** The element, which must be there. */
export function need(item: XmlElement | undefined): XmlElement {
  if (!item) throw new Error("A part or element is missing");
  return item;
}

function twipsOf(item: XmlElement | undefined, name: string): number {
  const length = Number(attributeOf(item, name) ?? 0);
  if (!Number.isInteger(length)) throw new Error(`No whole twips: ${name}`);
  return length;
}
