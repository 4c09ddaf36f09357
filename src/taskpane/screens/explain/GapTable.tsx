import { Text } from "@fluentui/react-components";

import { nameLine } from "../../../app/explain/describe-gap";
import type { PairExplanation } from "../../../app/explain/explain-pair";
import { exactly, signed, type Digits } from "../../../app/explain/remark";
import type { GapExplanation, GapLine } from "../../../domain/explain/explain-gap";
import { localizeNumber } from "../../../locales/fill-text";
import { wordRemark } from "../../../locales/word-remark";
import { Fold } from "../../parts/Fold";
import { useTableStyles } from "../../parts/table-styles";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { EXPLAIN_PANE } from "./explain-texts";

/** How many differences stand in sight. */
const SHOWN = 5;

interface GapTableProps {
  readonly explanation: PairExplanation;
  readonly gap: GapExplanation;
}

/** Where two units differ, the largest difference first; all lines add up to the gap. */
export function GapTable({ explanation, gap }: GapTableProps) {
  const pane = usePaneStyles();
  const tell = useLateWords(EXPLAIN_PANE);
  const differing = gap.lines.filter(({ difference }) => !difference.eq(0));
  const equal = gap.lines.filter(
    ({ kind, difference }) => kind === "criterion" && difference.eq(0)
  ).length;
  const rest = differing.slice(SHOWN);
  const label = tell("differences");
  const isSplit = rest.length > 0;
  if (differing.length === 0) return <Text>{tell("no-lines")}</Text>;
  return (
    <>
      <Lines
        explanation={explanation}
        lines={differing.slice(0, SHOWN)}
        label={label}
        sum={isSplit ? null : gap}
      />
      {isSplit && (
        <Fold title={tell("more-lines", { count: rest.length })}>
          <Lines
            explanation={explanation}
            lines={rest}
            label={tell("more-lines", { count: rest.length })}
            sum={gap}
          />
        </Fold>
      )}
      {equal > 0 && <Text className={pane.muted}>{tell("equal", { count: equal })}</Text>}
    </>
  );
}

interface LinesProps {
  readonly explanation: PairExplanation;
  readonly lines: readonly GapLine[];
  readonly label: string;
  /** The gap that all lines add up to, after the last of them. */
  readonly sum: GapExplanation | null;
}

function Lines({ explanation: { input, first, second }, lines, label, sum }: LinesProps) {
  const styles = useTableStyles();
  const { language } = useWords();
  const number = `${styles.cell} ${styles.number}`;
  const head = (code: "column.what" | "column.difference" | "column.sum"): string =>
    wordRemark({ code, params: {} }, language);
  const print = ({ digits }: Digits): string => localizeNumber(digits, language);
  const headings = [
    head("column.what"),
    first.unit.shortName,
    second.unit.shortName,
    head("column.difference"),
  ];
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {headings.map((text, index) => (
            <th key={index} scope="col" className={`${styles.head} ${styles.cell}`}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.kind}${line.code ?? ""}`}>
            <td className={styles.cell}>{wordRemark(nameLine(input, line), language)}</td>
            <td className={number}>{line.a ? print(exactly(line.a)) : "–"}</td>
            <td className={number}>{line.b ? print(exactly(line.b)) : "–"}</td>
            <td className={number}>{print(signed(line.difference))}</td>
          </tr>
        ))}
        {sum && (
          <tr>
            <td className={styles.cell} colSpan={3}>
              {head("column.sum")}
            </td>
            <td className={number}>{print(signed(sum.gap))}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
