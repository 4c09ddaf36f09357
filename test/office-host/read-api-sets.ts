/** A requirement set of Office: { set: "ExcelApi", version: "1.9" }. */
export interface ApiSet {
  readonly set: string;
  readonly version: string;
}

const NAMESPACE = "\ndeclare namespace Excel {";
const CLASS = /^ {4}class (\w+)/;
const END_OF_CLASS = "    }";
const MEMBER = /^ {8}(?:readonly |get |set )?(\w+)\??[(:<]/;
const SET = /\[Api set: (\w+) (\d+\.\d+)/;
const TAKES_NO_SET = /^ {8}(?:context|constructor)\b/;

interface Reading {
  readonly sets: Map<string, ApiSet>;
  className: string | null;
  classSet: ApiSet | null;
  /** The set named in the comment above the line. */
  remark: ApiSet | null;
}

/**
 * Requirement set of every "Class.member" of Excel in the text of the published types.
 * A member without a set of its own has that of its class; of overloads the earliest counts.
 */
export function readApiSets(types: string): ReadonlyMap<string, ApiSet> {
  const reading: Reading = { sets: new Map(), className: null, classSet: null, remark: null };
  const start = types.indexOf(NAMESPACE) + 1;
  const end = types.indexOf("\n}", start);
  for (const line of types.slice(start, end).replaceAll("\r", "").split("\n")) {
    readLine(reading, line);
  }
  return reading.sets;
}

function readLine(reading: Reading, line: string): void {
  const text = line.trimStart();
  if (text.startsWith("/**")) reading.remark = null;
  if (text.startsWith("*") || text.startsWith("/**")) {
    reading.remark ??= readSet(line);
    return;
  }
  const className = CLASS.exec(line)?.[1];
  if (className !== undefined) {
    reading.className = className;
    reading.classSet = reading.remark;
  } else if (line === END_OF_CLASS) {
    reading.className = null;
  } else if (reading.className !== null) {
    readMember(reading, line);
  }
  if (text !== "") reading.remark = null;
}

function readSet(line: string): ApiSet | null {
  const [, set, version] = line.includes("@param") ? [] : (SET.exec(line) ?? []);
  return set && version ? { set, version } : null;
}

function readMember(reading: Reading, line: string): void {
  const member = MEMBER.exec(line)?.[1];
  const found = reading.remark ?? reading.classSet;
  if (member === undefined || found === null || TAKES_NO_SET.test(line)) return;
  const place = `${reading.className}.${member}`;
  if (!reading.sets.has(place)) reading.sets.set(place, found);
}
