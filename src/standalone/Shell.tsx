import { mergeClasses } from "@fluentui/react-components";
import { useContext, useEffect, useState } from "react";

import { say as sayIn } from "../locales/catalogue";
import { LanguageContext, useSay } from "../taskpane/language-context";
import { labelGrid } from "./label-grid";
import { DiscardDialog } from "./parts/DiscardDialog";
import { DropArea } from "./parts/DropArea";
import { NoticeLine } from "./parts/NoticeLine";
import { PanePlace } from "./parts/PanePlace";
import { PageBar } from "./parts/PageBar";
import type { Part, StandalonePageProps } from "./page-props";
import { useShellStyles } from "./shell-styles";
import { useFileWork } from "./use-file-work";
import { useGrid } from "./use-grid";
import { useGridTheme } from "./use-grid-theme";
import { useNotice } from "./use-notice";
import { usePart } from "./use-part";
import { useSaveKey } from "./use-save-key";

type Step = () => Promise<void>;

/** Bar above, spreadsheet on the left, pane on the right; on a narrow page one of the two. */
export function Shell({ startGrid, loadFiles, version, onReload }: StandalonePageProps) {
  const styles = useShellStyles();
  const say = useSay();
  const { part, setPart, showSheets } = usePart();
  const [waiting, setWaiting] = useState<Step | null>(null);
  const { notice, tell } = useNotice();
  const { place, grid, fault } = useGrid(startGrid, () => tell({ text: "page.refused" }));
  const work = useFileWork({ grid, loadFiles, unnamed: say("page.new-book"), tell });
  useSaveKey(work.save);
  useGridTheme(grid);
  const language = useContext(LanguageContext);
  useEffect(() => {
    if (place.current) return labelGrid(place.current, (key) => sayIn(language, key));
  }, [place, language]);

  const replace = (step: Step): void => {
    if (work.isUnsaved) setWaiting(() => step);
    else void step();
  };
  const discard = (): void => {
    setWaiting(null);
    void waiting?.();
  };
  const openFile = (file: File): void => replace(() => work.openChosen(file));
  const hideUnless = (own: Part): string => (part === own ? "" : styles.away);
  return (
    <div className={styles.page}>
      <PageBar
        part={part}
        onPart={setPart}
        isReady={grid !== null}
        title={work.title}
        isUnsaved={work.isUnsaved}
        onOpen={openFile}
        onPick={(isAsked) => tell(isAsked ? { text: "page.pick" } : null)}
        onSave={() => void work.save()}
        onSample={(id) => replace(() => work.openSample(id))}
        onBlank={() => replace(work.openBlank)}
      />
      <section
        className={mergeClasses(styles.sheets, hideUnless("sheets"))}
        aria-label={say("page.sheets")}
        data-area="sheets"
      >
        {!grid && <p className={styles.starting}>{describeStart(fault)}</p>}
        <div ref={place} className={styles.grid} />
      </section>
      <PanePlace
        key={work.opened}
        className={mergeClasses(styles.pane, hideUnless("pane"))}
        grid={grid}
        loadFiles={loadFiles}
        firstLook={work.firstLook}
        version={version}
        onReload={onReload}
        onSelect={showSheets}
      />
      <NoticeLine notice={notice} onClose={() => tell(null)} />
      <DropArea onDrop={openFile} />
      <DiscardDialog
        isOpen={waiting !== null}
        onDiscard={discard}
        onStay={() => setWaiting(null)}
      />
    </div>
  );

  function describeStart(message: string | null): string {
    return message === null ? say("page.starting") : say("page.grid-failed", { message });
  }
}
