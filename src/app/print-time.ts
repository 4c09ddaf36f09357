/** A moment as the sheets print it, local time: "14:05 ngày 20/12/2018". */
export function printTime(when: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${two(when.getDate())}/${two(when.getMonth() + 1)}/${when.getFullYear()}`;
  return `${two(when.getHours())}:${two(when.getMinutes())} ngày ${day}`;
}
