import type { OfficeTheme } from "./pick-theme";

/** What is used of the `Office` object that Microsoft's office.js makes. */
export interface OfficeGlobal {
  onReady(): PromiseLike<{ readonly host: unknown; readonly platform: unknown }>;
  /** Empty outside Office. */
  readonly context?: {
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
    readonly officeTheme?: OfficeTheme;
  };
}

/** Where the pane finds itself. */
export type Start =
  /** `excelApi` is the highest set found, such as "1.17". */
  | { readonly kind: "excel"; readonly platform: string; readonly excelApi: string }
  | { readonly kind: "old-excel"; readonly found: string; readonly needed: string }
  | { readonly kind: "no-excel"; readonly reason: "no-library" | "no-answer" | "other-host" };

export interface StartTerms {
  /** The set of ExcelApi without which nothing can be done, such as "1.7". */
  readonly needed: string;
  /** How long Office may take to answer, in milliseconds. */
  readonly waitMs: number;
}

const HIGHEST_MINOR = 40;

/** The theme that Office tells; nothing when it cannot be asked. A pane in the wrong colours is better than none. */
export function readOfficeTheme(office: OfficeGlobal | undefined): OfficeTheme | undefined {
  try {
    return office?.context?.officeTheme;
  } catch {
    return undefined;
  }
}

/** Tells Excel from a plain browser, and an Excel that can run the pane from one that cannot. Never throws. */
export async function startOffice(
  office: OfficeGlobal | undefined,
  { needed, waitMs }: StartTerms
): Promise<Start> {
  if (!office) return { kind: "no-excel", reason: "no-library" };
  const ready = await askReady(office, waitMs);
  if (!ready) return { kind: "no-excel", reason: "no-answer" };
  if (ready.host !== "Excel") return { kind: "no-excel", reason: "other-host" };
  const excelApi = findExcelApi(office);
  if (!hasSet(office, needed)) return { kind: "old-excel", found: excelApi, needed };
  const platform = typeof ready.platform === "string" ? ready.platform : "unknown";
  return { kind: "excel", platform, excelApi };
}

/** Gives back pushState and replaceState, which office.js covers with null; the browser's own lie on the prototype. */
export function restoreHistory(history: object): void {
  for (const name of ["pushState", "replaceState"])
    if (Reflect.get(history, name) === null) Reflect.deleteProperty(history, name);
}

/** With stale host information in the session, `onReady` may never answer, or throw. */
async function askReady(office: OfficeGlobal, waitMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), waitMs);
  });
  try {
    return await Promise.race([office.onReady(), giveUp]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function findExcelApi(office: OfficeGlobal): string {
  const minors = Array.from({ length: HIGHEST_MINOR }, (_, index) => HIGHEST_MINOR - index);
  const highest = minors.find((minor) => hasSet(office, `1.${minor}`));
  return highest === undefined ? "0" : `1.${highest}`;
}

function hasSet(office: OfficeGlobal, version: string): boolean {
  return office.context?.requirements?.isSetSupported("ExcelApi", version) ?? false;
}
