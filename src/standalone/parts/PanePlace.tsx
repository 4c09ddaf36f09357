import { Text } from "@fluentui/react-components";

import type { Look } from "../../app/look-at-workbook";
import { useSay } from "../../taskpane/language-context";
import { CrashBoundary } from "../../taskpane/parts/CrashBoundary";
import { Page } from "../../taskpane/parts/Page";
import type { LoadFiles } from "../../taskpane/desk";
import { Workspace } from "../../taskpane/Workspace";
import type { GridBook } from "../grid-book";

interface PanePlaceProps {
  readonly className: string;
  readonly grid: GridBook | null;
  readonly loadFiles: LoadFiles;
  /** What was read of the workbook already; null when the pane is to read it. */
  readonly firstLook: Look | null;
  readonly version: string;
  readonly onReload: () => void;
  /** A cell was asked for in the pane and is to be looked at. */
  readonly onSelect: () => void;
}

/** The task pane as it stands in Excel. When it crashes, the spreadsheet beside it goes on and can be saved. */
export function PanePlace(props: PanePlaceProps) {
  const { className, grid, loadFiles, firstLook, version, onReload, onSelect } = props;
  const say = useSay();
  const host = say("page.host");
  return (
    <div className={className} data-area="pane">
      <CrashBoundary facts={{ version, host: "standalone", view: "start" }} onReload={onReload}>
        {grid ? (
          <Workspace
            openDoor={() => grid}
            loadFiles={loadFiles}
            firstLook={firstLook ?? undefined}
            view="start"
            version={version}
            host={host}
            onSelect={onSelect}
          />
        ) : (
          <Page title={say("screen.start")}>
            <Text role="status">{say("page.starting")}</Text>
          </Page>
        )}
      </CrashBoundary>
    </div>
  );
}
