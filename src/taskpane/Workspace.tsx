import { useRef, useState } from "react";

import { goToPlace } from "../app/place-in-book";
import type { View } from "../commands/ribbon";
import type { Workbook } from "../host/port";
import { DeskContext, type Desk } from "./desk";
import { PaneFrame } from "./parts/PaneFrame";
import { WorkBanner } from "./parts/WorkBanner";
import { screenOfView, type ScreenId } from "./places";
import { ScreenContent } from "./screens/ScreenContent";
import { SettingsScreen } from "./screens/SettingsScreen";
import { useLook } from "./use-look";
import { useWork } from "./use-work";

export interface WorkspaceProps {
  readonly openDoor: () => Workbook;
  readonly view: View;
  readonly version: string;
  /** What runs the pane: "Excel trên Windows · ExcelApi 1.17". */
  readonly host: string;
}

/** The pane beside a workbook: reads it, runs actions on it, and shows one screen at a time. */
export function Workspace({ openDoor, view, version, host }: WorkspaceProps) {
  const [door] = useState(openDoor);
  const busy = useRef(false);
  const reading = useLook(door, busy);
  const worker = useWork(door, { busy, reload: reading.reload });
  const [screen, setScreen] = useState<ScreenId>(() => screenOfView(view));
  const [last, setLast] = useState<ScreenId>("start");
  const [moves, setMoves] = useState(0);
  // A workbook holds one book: where one stands, none is made.
  const isMaking = screen === "create" || screen === "sample";
  const shown = reading.look?.kind === "book" && isMaking ? "start" : screen;
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
      });
    },
  };
  return (
    <DeskContext.Provider value={desk}>
      <PaneFrame screen={shown} moves={moves} onOpen={leaveFor}>
        <WorkBanner />
        {shown === "settings" ? (
          <SettingsScreen version={version} host={host} onBack={() => desk.goTo(last)} />
        ) : (
          <ScreenContent screen={shown} />
        )}
      </PaneFrame>
    </DeskContext.Provider>
  );
}
