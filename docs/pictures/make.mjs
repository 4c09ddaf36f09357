// The pictures of the documentation.
// npm run pictures            all of them
// npm run pictures -- sheets  the printed sheets (needs LibreOffice and poppler)
// npm run pictures -- why     the page that says why one unit stands above another (the same)
// npm run pictures -- forms   every form of four sample blocs, as sheet and as Word document (also Chromium)
// npm run pictures -- pane    the steps of docs/huong-dan.md (needs Chromium)
import { drawForms } from "./forms.mjs";
import { takeGuide } from "./pane.mjs";
import { drawSheets } from "./sheets.mjs";
import { drawWhy } from "./why.mjs";

const PARTS = { sheets: drawSheets, why: drawWhy, forms: drawForms, pane: takeGuide };
const [asked] = process.argv.slice(2);
const parts = Object.entries(PARTS).filter(([name]) => asked === undefined || name === asked);
try {
  if (parts.length === 0) throw new Error("npm run pictures -- [sheets | why | forms | pane]");
  for (const [, draw] of parts) await draw();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
