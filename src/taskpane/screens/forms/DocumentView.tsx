import { makeStyles, tokens } from "@fluentui/react-components";

import {
  BODY_SIZE,
  POINT,
  type FormDocument,
  type GridBlock,
  type GridRow,
} from "./document-parts";
import { DocumentLine } from "./DocumentLine";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    fontFamily: "'Times New Roman', Times, serif",
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1.25,
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  columns: { display: "grid", columnGap: tokens.spacingHorizontalS },
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "100%" },
  cell: {
    padding: "2px 4px",
    fontWeight: "inherit",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** What scrolls is reached by keys. */
const SCROLLS = { role: "region", tabIndex: 0 } as const;

/** Width of a millimetre in a table that scrolls, in em of the running text: as on paper. */
const EM_PER_MM = 1 / (BODY_SIZE * POINT);

/** What a form says on paper, in the pane: text wraps as the pane is wide, tables scroll by themselves. */
export function DocumentView({ document }: { readonly document: FormDocument }) {
  const styles = useStyles();
  return (
    <article className={styles.page} aria-label={document.title}>
      {document.blocks.map((block, index) =>
        block.kind === "grid" ? (
          <Grid key={index} grid={block} name={document.title} />
        ) : (
          <DocumentLine key={index} line={block} />
        )
      )}
    </article>
  );
}

interface GridProps {
  readonly grid: GridBlock;
  readonly name: string;
}

function Grid({ grid, name }: GridProps) {
  return grid.hasBorders ? <Table grid={grid} name={name} /> : <Columns grid={grid} />;
}

/** Parts of a page that stand beside each other. */
function Columns({ grid: { widths, rows } }: { readonly grid: GridBlock }) {
  const styles = useStyles();
  const gridTemplateColumns = widths.map((width) => `minmax(0, ${width}fr)`).join(" ");
  return (
    <>
      {rows.map(({ cells }, index) => (
        <div key={index} className={styles.columns} style={{ gridTemplateColumns }}>
          {cells.map(({ span = 1, blocks }, place) => (
            <div key={place} style={{ gridColumn: `span ${span}` }}>
              <Lines blocks={blocks} />
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

function Table({ grid: { widths, rows, headerRows }, name }: GridProps) {
  const styles = useStyles();
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div className={styles.scroll} aria-label={name} {...SCROLLS}>
      <table className={styles.table} style={{ minWidth: `${total * EM_PER_MM}em` }}>
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          {rows.slice(0, headerRows).map((row, index) => (
            <Row key={index} row={row} isHead />
          ))}
        </thead>
        <tbody>
          {rows.slice(headerRows).map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, isHead = false }: { readonly row: GridRow; readonly isHead?: boolean }) {
  const styles = useStyles();
  const Cell = isHead ? "th" : "td";
  return (
    <tr>
      {row.cells.map(({ span = 1, verticalAlign, blocks }, index) => (
        <Cell key={index} colSpan={span} className={styles.cell} style={{ verticalAlign }}>
          <Lines blocks={blocks} />
        </Cell>
      ))}
    </tr>
  );
}

function Lines({ blocks }: Pick<GridRow["cells"][number], "blocks">) {
  return blocks.map((line, index) => <DocumentLine key={index} line={line} />);
}
