import { Text } from "@fluentui/react-components";

import type { BookLook } from "../../app/look-at-workbook";
import { useDesk } from "../desk";
import { IssueList } from "../parts/IssueList";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";

/** Everything to mend or to know, the gravest first; each line leads to its cell. */
export function CheckScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { reload } = useDesk();
  const count = (severity: string): number =>
    look.issues.filter((issue) => issue.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), tips: count("tip") };
  const isEmpty = look.issues.length === 0;
  return (
    <section className={styles.stack}>
      <Text role="status" weight="semibold" className={styles.numbers}>
        {isEmpty ? say("check.none") : say("issues.count", counts)}
      </Text>
      {!isEmpty && <Text className={styles.muted}>{say("check.help")}</Text>}
      <IssueList look={look} />
      <PaneButton onClick={() => void reload()}>{say("check.again")}</PaneButton>
    </section>
  );
}
