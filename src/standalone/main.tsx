import { createRoot } from "react-dom/client";

import type { StartGrid } from "./grid-book";
import { ignoreGridNoise } from "./ignore-grid-noise";
import { StandalonePage } from "./StandalonePage";

const startGrid: StartGrid = async (container, onRefused) => {
  const { createEmbeddedWorkbook } = await import("../host/embedded/embedded-workbook");
  return createEmbeddedWorkbook(container, { onRefused, readsGiven: true });
};

const loadFiles = async () => (await import("../host/files/xlsx-files")).xlsxFiles;

ignoreGridNoise(window);
const page = document.getElementById("page");
if (!page) throw new Error("index.html has no #page");
createRoot(page).render(
  <StandalonePage
    startGrid={startGrid}
    loadFiles={loadFiles}
    version={process.env.THIDUA_VERSION ?? ""}
    onReload={() => window.location.reload()}
  />
);
