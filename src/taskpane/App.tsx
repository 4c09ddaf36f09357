import { Suspense, useContext, type ComponentType } from "react";

import { findCommand } from "../commands/ribbon";
import type { Workbook } from "../host/port";
import { nameCode } from "../locales/catalogue";
import type { Language } from "../locales/language";
import type { LoadFiles } from "./desk";
import { LanguageContext, useSay } from "./language-context";
import { CrashBoundary } from "./parts/CrashBoundary";
import { PaneProviders } from "./PaneProviders";
import { Page } from "./parts/Page";
import type { OfficeTheme } from "./pick-theme";
import { NoExcelScreen } from "./screens/NoExcelScreen";
import { OldExcelScreen } from "./screens/OldExcelScreen";
import type { Start } from "./start-office";
import type { WorkspaceProps } from "./Workspace";

interface ExcelPlace {
  readonly start: Start & { readonly kind: "excel" };
  /** Called once, inside the crash boundary. */
  readonly openDoor: () => Workbook;
  readonly loadFiles: LoadFiles;
  /** Everything that reads and writes a workbook; may still be on its way. */
  readonly Workspace: ComponentType<WorkspaceProps>;
  readonly firstLook?: WorkspaceProps["firstLook"];
}

/** A pane beside a workbook, or the reason why there is none. */
export type Place = ExcelPlace | { readonly start: Exclude<Start, { readonly kind: "excel" }> };

export interface AppProps {
  readonly place: Place;
  /** The value of `?view=`; null when there is none. */
  readonly view: string | null;
  readonly language: Language;
  readonly version: string;
  readonly officeTheme: OfficeTheme | undefined;
  /** Address of the page that needs no Excel; null while there is none. */
  readonly standalone: string | null;
  readonly onReload: () => void;
}

/** The pane: theme, language and crash report around the screen that fits the place. */
export function App(props: AppProps) {
  const { place, version, language, officeTheme, onReload } = props;
  const { view } = findCommand(props.view);
  const facts = { version, host: describeStart(place.start), view };
  return (
    <PaneProviders officeTheme={officeTheme} language={language}>
      <CrashBoundary facts={facts} onReload={onReload}>
        <Screen {...props} />
      </CrashBoundary>
    </PaneProviders>
  );
}

function Screen({ place, view, version, standalone, onReload }: AppProps) {
  if ("openDoor" in place) return <ExcelScreen {...place} view={view} version={version} />;
  const { start } = place;
  if (start.kind === "old-excel") return <OldExcelScreen {...start} />;
  return <NoExcelScreen standalone={standalone} onReload={onReload} />;
}

function ExcelScreen({
  start,
  openDoor,
  loadFiles,
  Workspace,
  firstLook,
  view,
  version,
}: ExcelPlace & Pick<AppProps, "view" | "version">) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const platform = nameCode(language, "platform", start.platform);
  const host = say("status.host", { platform, found: start.excelApi });
  const { view: opened, label } = findCommand(view);
  return (
    <Suspense fallback={<Page title={say(label)}>{say("pane.starting")}</Page>}>
      <Workspace {...{ openDoor, loadFiles, firstLook, version, host }} view={opened} />
    </Suspense>
  );
}

function describeStart(start: Start): string {
  switch (start.kind) {
    case "excel":
      return `Excel ${start.platform} ${start.excelApi}`;
    case "old-excel":
      return `Excel ${start.found}, needs ${start.needed}`;
    case "no-excel":
      return `no Excel: ${start.reason}`;
  }
}
