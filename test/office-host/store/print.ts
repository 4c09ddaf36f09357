import type { Rectangle } from "../../../src/plan/cells";

/** Texts of one kind of page. */
export interface PageTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export type PageKind = "defaultForAllPages" | "evenPages" | "firstPage" | "oddPages";

/** The print settings of a sheet. Margins in points. */
export interface PrintState {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  readonly flags: Record<
    | "blackAndWhite"
    | "centerHorizontally"
    | "centerVertically"
    | "draftMode"
    | "printGridlines"
    | "printHeadings",
    boolean
  >;
  readonly margins: Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;
  firstPageNumber: number | "";
  printErrors: string;
  printComments: string;
  printOrder: string;
  printArea: Rectangle | null;
  titleRows: Rectangle | null;
  titleColumns: Rectangle | null;
  headerState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly texts: Record<PageKind, PageTexts>;
  /** Rows and columns that begin a page, 1-based, ascending. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}

/** What a new sheet prints like (X: en-US, margins "Normal"). */
export function createPrint(): PrintState {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    flags: {
      blackAndWhite: false,
      centerHorizontally: false,
      centerVertically: false,
      draftMode: false,
      printGridlines: false,
      printHeadings: false,
    },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    firstPageNumber: "",
    printErrors: "AsDisplayed",
    printComments: "NoComments",
    printOrder: "DownThenOver",
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headerState: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    texts: {
      defaultForAllPages: emptyTexts(),
      evenPages: emptyTexts(),
      firstPage: emptyTexts(),
      oddPages: emptyTexts(),
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}

export function copyPrint(print: PrintState): PrintState {
  return structuredClone(print);
}

function emptyTexts(): PageTexts {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}
