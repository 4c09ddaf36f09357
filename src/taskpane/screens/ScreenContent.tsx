import { Text } from "@fluentui/react-components";

import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from "react";

import { useDesk } from "../desk";
import { UnfinishedBanner } from "../parts/UnfinishedBanner";
import { Issues } from "../parts/Issues";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import type { ScreenId } from "../places";
import { useWords } from "../use-words";
import { BookScreen } from "./BookScreen";
import { FirstScreen } from "./FirstScreen";
import type { MakingProps } from "./MakingScreen";
import { TableCard } from "./table/TableCard";

const TableScreen = lazy(async () => ({
  default: (await import("./table/TableScreen")).TableScreen,
}));

const loadMaking = async () => ({ default: (await import("./MakingScreen")).MakingScreen });
const LateMaking = lazy(loadMaking);

/** The screen that fits what stands in the workbook. */
export function ScreenContent({ screen }: { readonly screen: ScreenId }) {
  const { say } = useWords();
  const { look } = useDesk();
  if (!look) return <Text role="status">{say("status.book-reading")}</Text>;
  return (
    <>
      {look.kind === "unfinished" && <UnfinishedBanner unfinished={look.unfinished} />}
      {look.kind === "failed" && <Failed />}
      {look.kind === "noBook" && <NoBook screen={screen} />}
      {look.kind === "book" && screen === "table" && <Table />}
      {look.kind === "book" && screen !== "table" && <BookScreen screen={screen} look={look} />}
    </>
  );
}

function Table() {
  return (
    <Late>
      <TableScreen />
    </Late>
  );
}

/** What may still be on its way; null while it is. */
function Late({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const waiting = <Text>{say("pane.starting")}</Text>;
  return <Suspense fallback={waiting}>{children ?? waiting}</Suspense>;
}

function Failed() {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { look, reload } = useDesk();
  return (
    <section className={styles.stack}>
      <Text weight="semibold">{say("book.failed")}</Text>
      <PaneButton appearance="primary" onClick={() => void reload()}>
        {say("pane.retry")}
      </PaneButton>
      <Issues issues={look?.issues ?? []} />
    </section>
  );
}

/** A book that cannot be read is still somebody's work: no other is made beside it. */
function NoBook({ screen }: { readonly screen: ScreenId }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { look, goTo } = useDesk();
  const making = useMaking();
  if (look?.issues.some(({ code }) => code !== "book.no-stamp")) return <Failed />;
  if (screen === "create" || screen === "sample")
    return <Late>{making && <Making {...making} screen={screen} />}</Late>;
  if (screen === "table") return <Table />;
  return (
    <section className={styles.stack}>
      <Text>{say("status.book-none")}</Text>
      {screen === "start" ? (
        <FirstScreen />
      ) : (
        <PaneButton appearance="primary" onClick={() => goTo("start")}>
          {say("book.go-start")}
        </PaneButton>
      )}
      {screen === "rank" && <TableCard />}
    </section>
  );
}

interface Making {
  readonly Loaded: ComponentType<MakingProps>;
}

function Making({ Loaded, screen }: Making & MakingProps) {
  return <Loaded screen={screen} />;
}

/** What makes a book, loaded as soon as it can be asked for; null until then. Where loading fails, it is tried again when it is shown, and a failure then shows too. */
function useMaking(): Making | null {
  const [making, setMaking] = useState<Making | null>(null);
  useEffect(() => {
    loadMaking().then(
      ({ default: Loaded }) => setMaking({ Loaded }),
      () => setMaking({ Loaded: LateMaking })
    );
  }, []);
  return making;
}
