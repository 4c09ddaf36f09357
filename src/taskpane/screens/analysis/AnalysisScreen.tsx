import { Text } from "@fluentui/react-components";

import { drawComparison } from "../../../app/analysis/draw-comparison";
import type { BookLook } from "../../../app/look-at-workbook";
import { topOf } from "../../../app/place-in-book";
import { useDesk } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { ANALYSIS_TEXTS } from "./analysis-texts";
import { AnalysisTermsForm } from "./AnalysisTermsForm";

/** The two sheets that a book has when somebody asks for them: what each is for, what drawing it changes, and the way to it. */
export function AnalysisScreen({ look: { book } }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { goTo, select } = useDesk();
  const { say } = useWords();
  const tell = useLateWords(ANALYSIS_TEXTS);
  const open = (key: "comparison" | "analysis") => {
    const name = book.snapshot.sheets.find((sheet) => sheet.key === key)?.name;
    return (
      name !== undefined && (
        <PaneButton onClick={() => select(topOf(key))}>{tell("open", { name })}</PaneButton>
      )
    );
  };
  const ask = { task: "task.comparison", action: drawComparison, input: undefined, book } as const;
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{say("task.comparison")}</h2>
      <Text>{tell("comparison-help")}</Text>
      <ActionPanel ask={ask} isPlain />
      {open("comparison")}
      <h2 className={styles.heading}>{say("task.analysis")}</h2>
      <Text>{tell("analysis-help")}</Text>
      <AnalysisTermsForm book={book} />
      {open("analysis")}
      <PaneButton onClick={() => goTo("rank")}>{tell("back")}</PaneButton>
    </section>
  );
}
