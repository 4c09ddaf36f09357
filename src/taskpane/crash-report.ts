/** What a report says of where the pane ran. */
export interface CrashFacts {
  readonly version: string;
  /** "Excel PC 1.17", or why there is no Excel. */
  readonly host: string;
  readonly view: string;
}

const FRAME = /^\s*(at\s|[^\s@]*@).*:\d+:\d+\)?$/;
const QUERY = /\?[^):]*/g;
const MOST_FRAMES = 12;

/** A report that can be sent to anyone: kinds, codes and places in our code; no message, because messages name units and cells. */
export function reportCrash(error: unknown, facts: CrashFacts): string {
  return [
    `Khối Thi Đua ${facts.version}`,
    facts.host,
    `view ${facts.view}`,
    nameError(error),
    ...listFrames(error),
  ].join("\n");
}

/** The kind of an error, with its code where it has one: "HostFault cell-editing". */
export function nameError(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code: unknown = Reflect.get(error, "code");
  const isCode = typeof code === "string" && /^[\w.-]{1,60}$/.test(code);
  return isCode ? `${error.name} ${code}` : error.name;
}

function listFrames(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  return dropMessage(error.stack ?? "", error.message)
    .split("\n")
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim().replace(QUERY, ""));
}

/** Chromium puts the message before the frames; its further lines could look like frames. */
function dropMessage(stack: string, message: string): string {
  const header = `: ${message}`;
  const at = stack.indexOf(header);
  return at >= 0 && !stack.slice(0, at).includes("\n") ? stack.slice(at + header.length) : stack;
}
