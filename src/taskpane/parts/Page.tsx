import { makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "20px",
    overflowWrap: "anywhere",
  },
  // Excel's own menu of the pane covers the top right corner.
  title: { margin: 0, paddingRight: "40px" },
});

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One screen of the pane: its title and what stands under it, readable at 320 px. */
export function Page({ title, children }: PageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      {children}
    </main>
  );
}
