import {
  makeStyles,
  Text,
  ToggleButton,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";

import { useSay } from "../../taskpane/language-context";
import { PaneButton } from "../../taskpane/parts/PaneButton";
import type { Part } from "../page-props";
import { useNarrow } from "../use-narrow";
import { FileMenu } from "./FileMenu";
import { SampleMenu } from "./SampleMenu";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gridColumn: "1 / -1",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    paddingRight: tokens.spacingHorizontalM,
    textAlign: "right",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  name: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  hint: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    // No room beside the buttons; F6 works all the same.
    "@media (max-width: 399px)": { display: "none" },
  },
  parts: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  tall: { minHeight: "44px" },
});

export interface PageBarProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  /** Whether there is a spreadsheet to open and save workbooks in. */
  readonly isReady: boolean;
  readonly title: string;
  readonly isUnsaved: boolean;
  readonly onOpen: (file: File) => void;
  /** The system is asked for its file dialog (true), or it was closed without a file. */
  readonly onPick: (isAsked: boolean) => void;
  readonly onSave: () => void;
  readonly onSample: (id: string) => void;
  readonly onBlank: () => void;
}

/** What the page can do with whole workbooks; on a narrow page in a menu, beside the choice of the part that is shown. */
export function PageBar(props: PageBarProps) {
  const styles = useStyles();
  const say = useSay();
  const isNarrow = useNarrow();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    // The same file can be chosen again.
    target.value = "";
    if (file) props.onOpen(file);
  };
  const ask = (): void => {
    props.onPick(true);
    input.current?.addEventListener("cancel", () => props.onPick(false), { once: true });
    input.current?.click();
  };
  return (
    <header className={styles.bar} data-area="bar">
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={say("page.open")}
        onChange={choose}
      />
      {isNarrow ? (
        <NarrowBar {...props} onAsk={ask} />
      ) : (
        <>
          <Text weight="semibold" className={styles.name}>
            {say("page.name")}
          </Text>
          <WideButtons {...props} onAsk={ask} />
          <Text className={styles.hint}>{say("page.keys")}</Text>
          <Text className={styles.title} title={props.title}>
            {props.isUnsaved ? `${props.title} (${say("page.unsaved")})` : props.title}
          </Text>
        </>
      )}
    </header>
  );
}

function WideButtons({
  isReady,
  onAsk,
  onSave,
  onSample,
  onBlank,
}: PageBarProps & { readonly onAsk: () => void }) {
  const say = useSay();
  // The question about unsaved changes gives the focus back.
  const back = useRestoreFocusTarget();
  const common = { ...back, appearance: "subtle", disabledFocusable: !isReady } as const;
  return (
    <>
      <PaneButton {...common} onClick={onAsk}>
        {say("page.open")}
      </PaneButton>
      <PaneButton {...common} onClick={onSave}>
        {say("page.save")}
      </PaneButton>
      <SampleMenu isReady={isReady} onSample={onSample} />
      <PaneButton {...common} onClick={onBlank}>
        {say("page.blank")}
      </PaneButton>
    </>
  );
}

const PARTS: readonly Part[] = ["pane", "sheets"];

function NarrowBar(props: PageBarProps & { readonly onAsk: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const { part, onPart } = props;
  return (
    <>
      <FileMenu {...props} />
      <div role="group" aria-label={say("page.view")} className={styles.parts}>
        {PARTS.map((one) => (
          <ToggleButton
            key={one}
            className={styles.tall}
            appearance="subtle"
            checked={part === one}
            onClick={() => onPart(one)}
          >
            {say(`page.${one}`)}
          </ToggleButton>
        ))}
      </div>
      <Text className={styles.hint} title={say("page.keys")}>
        {say("page.keys-short")}
      </Text>
    </>
  );
}
