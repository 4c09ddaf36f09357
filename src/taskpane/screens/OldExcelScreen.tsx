import { Text } from "@fluentui/react-components";

import { useSay } from "../language-context";
import { Page } from "../parts/Page";

interface OldExcelScreenProps {
  readonly found: string;
  readonly needed: string;
}

/** Says what this Excel has, what is needed, and that finished workbooks still work in it. */
export function OldExcelScreen({ found, needed }: OldExcelScreenProps) {
  const say = useSay();
  return (
    <Page title={say("old-excel.title")}>
      <Text>{say("old-excel.text", { found, needed })}</Text>
    </Page>
  );
}
