import { useMemo, useRef, useState } from "react";

import type { Look } from "../app/look-at-workbook";
import { goToPlace } from "../app/place-in-book";
import { readSelection } from "../app/selection/read-selection";
import type { View } from "../commands/ribbon";
import type { MemberUnit } from "../domain/bloc";
import type { Workbook } from "../host/port";
import { DeskContext, type Desk, type LoadFiles } from "./desk";
import { PaneFrame } from "./parts/PaneFrame";
import { WorkBanner } from "./parts/WorkBanner";
import { screenOfView, type ScreenId } from "./places";
import { RulesDraftKeeper } from "./screens/rules/RulesDraftKeeper";
import { ScreenContent } from "./screens/ScreenContent";
import { SettingsScreen } from "./screens/SettingsScreen";
import { TargetEditsKeeper } from "./screens/targets/TargetEditsKeeper";
import { nameUnits, UnitNamesContext } from "./unit-names";
import { useLook } from "./use-look";
import { useWork } from "./use-work";

export { lookAtWorkbook } from "../app/look-at-workbook";

export interface WorkspaceProps {
  readonly openDoor: () => Workbook;
  readonly loadFiles: LoadFiles;
  /** The first reading, where it was begun before the pane stood, or done. */
  readonly firstLook?: Look | Promise<Look> | undefined;
  readonly view: View;
  readonly version: string;
  /** What runs the pane: "Excel trên Windows · ExcelApi 1.17". */
  readonly host: string;
  /** A person asked for a cell and the workbook shows it. */
  readonly onSelect?: () => void;
}

const NO_UNITS: readonly MemberUnit[] = [];

/** The pane beside a workbook: reads it, runs actions on it, and shows one screen at a time. */
export function Workspace(props: WorkspaceProps) {
  const { openDoor, loadFiles, firstLook, view, version, host, onSelect } = props;
  const [door] = useState(openDoor);
  const busy = useRef(false);
  const reading = useLook(door, { busy, first: firstLook });
  const worker = useWork(door, { busy, reload: reading.reload });
  const { look } = reading;
  const book = look?.kind === "book" ? look.book : null;
  const units = book?.bloc.units ?? NO_UNITS;
  const unitNames = useMemo(() => nameUnits(units), [units]);
  const [screen, setScreen] = useState<ScreenId>(() => screenOfView(view));
  const [last, setLast] = useState<ScreenId>("start");
  const [moves, setMoves] = useState(0);
  // A workbook holds one book: where one stands, none is made.
  const isMaking = screen === "create" || screen === "sample";
  const shown = book && isMaking ? "start" : screen;
  const open = (next: ScreenId): void => {
    if (screen !== "settings") setLast(screen);
    setScreen(next);
  };
  const landOn = (next: ScreenId): void => {
    open(next);
    setMoves((count) => count + 1);
  };
  const leaveFor = (next: ScreenId): void => {
    if (worker.work.kind === "ended") worker.dismiss();
    open(next);
  };
  const desk: Desk = {
    ...reading,
    ...worker,
    goTo: (next) => {
      leaveFor(next);
      setMoves((count) => count + 1);
    },
    landOn,
    select: (place) => {
      void goToPlace(door, place).then((issues) => {
        if (issues.length > 0) worker.report("work.select-failed", issues);
        else onSelect?.();
      });
    },
    turnTo: (place) => void goToPlace(door, place),
    readSelection: () => readSelection(door),
    loadFiles,
  };
  return (
    <DeskContext.Provider value={desk}>
      <UnitNamesContext.Provider value={unitNames}>
        <PaneFrame screen={shown} moves={moves} onOpen={leaveFor}>
          <WorkBanner />
          <RulesDraftKeeper book={book}>
            <TargetEditsKeeper book={book}>
              {shown === "settings" ? (
                <SettingsScreen version={version} host={host} onBack={() => desk.goTo(last)} />
              ) : (
                <ScreenContent screen={shown} />
              )}
            </TargetEditsKeeper>
          </RulesDraftKeeper>
        </PaneFrame>
      </UnitNamesContext.Provider>
    </DeskContext.Provider>
  );
}
