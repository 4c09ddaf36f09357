import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { BookLook } from "../../../app/look-at-workbook";
import { listTargets, type CriterionTargets } from "../../../app/targets/list-targets";
import { useDesk } from "../../desk";
import { Fold } from "../../parts/Fold";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useTargetEdits } from "./target-edits";
import { TargetForm } from "./TargetForm";
import { TARGETS_TEXTS } from "./targets-texts";

/** The criteria of a book with the state of their targets; one opens the units' targets on it. */
export function TargetsScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { goTo } = useDesk();
  const tell = useLateWords(TARGETS_TEXTS);
  const [chosen, setChosen] = useState<string | null>(null);
  const all = useMemo(() => listTargets(look.book), [look]);
  const choose = (code: string | null): void => {
    setChosen(code);
    goTo("targets");
  };
  const found = all.find(({ criterion }) => criterion.code === chosen);
  if (found)
    return (
      <TargetForm
        key={found.criterion.code}
        criterion={found.criterion}
        book={look.book}
        onBack={() => choose(null)}
      />
    );
  const used = all.filter(({ isUsed }) => isUsed);
  const others = all.filter(({ isUsed }) => !isUsed);
  return (
    <section className={styles.stack}>
      <Text>{tell("choose")}</Text>
      {used.length > 0 && (
        <>
          <h2 className={styles.heading}>{tell("used", { count: used.length })}</h2>
          <CriterionLines lines={used} onChoose={choose} />
        </>
      )}
      {others.length > 0 && (
        <Fold title={tell("others", { count: others.length })} isOpen={used.length === 0}>
          <CriterionLines lines={others} onChoose={choose} />
        </Fold>
      )}
    </section>
  );
}

interface CriterionLinesProps {
  readonly lines: readonly CriterionTargets[];
  readonly onChoose: (code: string) => void;
}

function CriterionLines({ lines, onChoose }: CriterionLinesProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(TARGETS_TEXTS);
  const edits = useTargetEdits().value;
  const describe = ({ criterion, given, withheld, open }: CriterionTargets): string =>
    [
      tell("given", { count: given, all: given + withheld + open }),
      ...(withheld > 0 ? [tell("withheld", { count: withheld })] : []),
      ...(open > 0 ? [tell("open", { count: open })] : []),
      ...((edits.get(criterion.code)?.size ?? 0) > 0 ? [tell("unwritten")] : []),
    ].join(" · ");
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.criterion.code}>
          <button
            type="button"
            className={styles.line}
            onClick={() => onChoose(line.criterion.code)}
          >
            <Text weight="semibold">{`${line.criterion.code} – ${line.criterion.name}`}</Text>
            <Text className={styles.numbers}>{describe(line)}</Text>
          </button>
        </li>
      ))}
    </ul>
  );
}
