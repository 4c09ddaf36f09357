const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 1900-03-01: before it Excel counts a day that never was. */
const FIRST = 61;
/** 9999-12-31. */
const LAST = 2_958_465;

/** Excel's serial number of an ISO date; null when the text is no date. */
export function toSerial(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const serial = (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
  return fromSerial(serial) === iso ? serial : null;
}

/** ISO date of a serial number, time of day dropped; null for a number that is no day. */
export function fromSerial(serial: number): string | null {
  const isDay = serial >= FIRST && serial < LAST + 1;
  return isDay ? new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10) : null;
}
