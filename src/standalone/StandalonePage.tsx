import { PaneProviders } from "../taskpane/PaneProviders";
import type { StandalonePageProps } from "./page-props";
import { Shell } from "./Shell";

/** The whole page in the language and theme that were chosen in the pane. */
export function StandalonePage(props: StandalonePageProps) {
  return (
    <PaneProviders officeTheme={undefined} language="vi">
      <Shell {...props} />
    </PaneProviders>
  );
}
