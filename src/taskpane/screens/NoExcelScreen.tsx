import { Button, Link, Text } from "@fluentui/react-components";

import { useSay } from "../language-context";
import { Page } from "../parts/Page";

interface NoExcelScreenProps {
  /** Address of the page that needs no Excel; null while there is none. */
  readonly standalone: string | null;
  readonly onReload: () => void;
}

/** Says that the page was opened outside Excel, or that Excel does not answer, and what to do. */
export function NoExcelScreen({ standalone, onReload }: NoExcelScreenProps) {
  const say = useSay();
  return (
    <Page title={say("no-excel.title")}>
      <Text>{say("no-excel.text")}</Text>
      {standalone !== null && <Link href={standalone}>{say("no-excel.standalone")}</Link>}
      <Button size="large" onClick={onReload}>
        {say("pane.retry")}
      </Button>
    </Page>
  );
}
