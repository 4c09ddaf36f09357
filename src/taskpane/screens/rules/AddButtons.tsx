import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";

interface AddButtonsProps {
  /** Where it is added, for those who do not see it. */
  readonly name: string;
  readonly onAdd: (kind: "criterion" | "group") => void;
}

/** Adds a criterion or a group at the end of a section or group. */
export function AddButtons({ name, onAdd }: AddButtonsProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  return (
    <div className={styles.row}>
      {(["criterion", "group"] as const).map((kind) => (
        <PaneButton
          key={kind}
          aria-label={`${say(`rules.add-${kind}`)}: ${name}`}
          onClick={() => onAdd(kind)}
        >
          {say(`rules.add-${kind}`)}
        </PaneButton>
      ))}
    </div>
  );
}
