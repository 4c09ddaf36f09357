import type { Issue } from "../domain/issue";
import { cellAddress } from "../plan/addresses";
import type { Note } from "../plan/changes";

/** What a person should know although everything was written. */
export function noteIssues(notes: readonly Note[]): readonly Issue[] {
  return notes.map(toIssue);
}

function toIssue(note: Note): Issue {
  switch (note.kind) {
    case "sheet-open": {
      const { sheet } = note;
      return {
        code: "host.sheet-open",
        severity: "warning",
        at: { sheet },
        params: { name: sheet },
      };
    }
    case "not-taken": {
      const at = { sheet: note.sheet, cell: cellAddress(note.at) };
      return { code: "host.not-taken", severity: "error", at, params: {} };
    }
    case "without":
      return { code: "host.without", severity: "tip", params: { feature: note.feature } };
    case "manual-calculation":
      return { code: "host.manual-calculation", severity: "warning", params: {} };
    case "not-saved":
      return { code: "host.not-saved", severity: "tip", params: {} };
  }
}
