import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Book } from "../../../app/action";
import { TERM_LIMITS, termsOfBook, termsToDraw } from "../../../app/analysis/analysis-terms";
import { drawAnalysis } from "../../../app/analysis/draw-analysis";
import { readWhole } from "../../../app/read-whole";
import { ActionPanel } from "../../parts/ActionPanel";
import { Fold } from "../../parts/Fold";
import { TextField } from "../../parts/TextField";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { ANALYSIS_TEXTS } from "./analysis-texts";

const TERMS = ["seed", "draws", "percent"] as const;

type Typed = Readonly<Record<(typeof TERMS)[number], string>>;

/** How the weights are varied, as on the sheet or as usual to begin with, and the button that draws the sheet so. */
export function AnalysisTermsForm({ book }: { readonly book: Book }) {
  const styles = usePaneStyles();
  const tell = useLateWords(ANALYSIS_TEXTS);
  const [typed, setTyped] = useState<Typed>(() => {
    const { seed, draws, percent } = termsOfBook(book);
    return { seed: String(seed), draws: String(draws), percent: String(percent) };
  });
  const terms = useMemo(() => readTerms(typed), [typed]);
  const input = useMemo(() => terms && termsToDraw(book, terms, new Date()), [book, terms]);
  return (
    <>
      <Fold title={tell("terms")}>
        <div className={styles.stack}>
          {TERMS.map((term) => (
            <TextField
              key={term}
              label={tell(term)}
              hint={tell(`${term}-hint`)}
              value={typed[term]}
              isNumber
              fault={
                readTerm(term, typed[term]) === null ? tell("bad-whole", limitsOf(term)) : null
              }
              onChange={(text) => setTyped({ ...typed, [term]: text })}
            />
          ))}
        </div>
      </Fold>
      {input ? (
        <ActionPanel ask={{ task: "task.analysis", action: drawAnalysis, input, book }} isPlain />
      ) : (
        <Text role="status">{tell("bad-terms")}</Text>
      )}
    </>
  );
}

function limitsOf(term: (typeof TERMS)[number]) {
  const [least, most] = TERM_LIMITS[term];
  return { least: String(least), most: String(most) };
}

function readTerm(term: (typeof TERMS)[number], text: string): number | null {
  const [least, most] = TERM_LIMITS[term];
  const value = readWhole(text);
  return value !== null && value >= least && value <= most ? value : null;
}

/** null while one of them is no usable number. */
function readTerms(typed: Typed) {
  const read = (term: (typeof TERMS)[number]) => readTerm(term, typed[term]);
  const [seed, draws, percent] = [read("seed"), read("draws"), read("percent")];
  if (seed === null || draws === null || percent === null) return null;
  return { seed, draws, percent };
}
