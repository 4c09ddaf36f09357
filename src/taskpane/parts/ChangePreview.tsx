import { Text } from "@fluentui/react-components";

import type { ChangeSummary, SheetSummary } from "../../app/summarize-changes";
import { usePaneStyles } from "../pane-styles";
import { tellCounts } from "../tell-counts";
import { useWords, type Words } from "../use-words";
import { Fold } from "./Fold";

/** What an action will write, counted; sheet by sheet when asked. */
export function ChangePreview({ summary }: { readonly summary: ChangeSummary }) {
  const styles = usePaneStyles();
  const words = useWords();
  const { say } = words;
  const { sheets } = summary;
  if (sheets.length === 0) return <Text>{say("preview.none")}</Text>;
  return (
    <div>
      <Text block>{say("preview.line", tellCounts(summary))}</Text>
      <Fold title={say("preview.sheets", { count: sheets.length })}>
        <ul className={styles.plainList}>
          {sheets.map((sheet) => (
            <li key={sheet.name}>
              <Text>{`${sheet.name} – ${describe(sheet, words)}`}</Text>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

function describe({ kind, cells, overwritten }: SheetSummary, { say }: Words): string {
  if (kind !== "changed") return say(`preview.sheet-${kind}`);
  return say("preview.sheet-changed", { cells, ...(overwritten > 0 ? { overwritten } : {}) });
}
