import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import { useSay } from "../../taskpane/language-context";

const useStyles = makeStyles({
  area: {
    position: "fixed",
    inset: 0,
    zIndex: 2000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    pointerEvents: "none",
  },
});

/** Takes a file that is dropped or pasted anywhere on the page, and says so while one hangs over it. */
export function DropArea({ onDrop }: { readonly onDrop: (file: File) => void }) {
  const styles = useStyles();
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => listenForFiles(window, setOver, (file) => drop.current(file)), []);
  if (!isOver) return null;
  return (
    <div className={styles.area}>
      <Text size={500}>{say("page.drop")}</Text>
    </div>
  );
}

/** Returns what ends the listening. */
function listenForFiles(
  page: Window,
  hover: (isOver: boolean) => void,
  drop: (file: File) => void
): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    hover(true);
  };
  page.addEventListener("dragover", over, options);
  page.addEventListener(
    "dragleave",
    ({ relatedTarget }) => relatedTarget === null && hover(false),
    options
  );
  page.addEventListener(
    "drop",
    (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      hover(false);
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      drop(file);
    },
    options
  );
  page.addEventListener(
    "paste",
    (event) => {
      const [file] = event.clipboardData?.files ?? [];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      drop(file);
    },
    options
  );
  return () => end.abort();
}
