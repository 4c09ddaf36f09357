import type { HostObject } from "../host-object";
import type { BookStore, RangeRef } from "../store/book-store";
import { refuse } from "../store/refuse";
import {
  colorArgument,
  flagArgument,
  numberArgument,
  textArgument,
  wordArgument,
} from "./arguments";
import { defineObject } from "./define-object";
import { look, lookMembers } from "./look-member";

/** Font sizes. Source: Microsoft, "Change the font size". */
const SMALLEST = 1;
const LARGEST = 409;

/** Font of a range's cells. */
export function createRangeFont(store: BookStore, range: RangeRef): HostObject {
  const members = lookMembers(store, range, {
    Name: look("fontName", fontName, "allowFormatCells"),
    Size: look("fontSize", (value) => numberArgument(value, SMALLEST, LARGEST), "allowFormatCells"),
    Color: look("fontColor", colorArgument, "allowFormatCells"),
    Bold: look("bold", flagArgument, "allowFormatCells"),
    Italic: look("italic", flagArgument, "allowFormatCells"),
    Strikethrough: look("strikethrough", flagArgument, "allowFormatCells"),
    Underline: look(
      "underline",
      (value) => wordArgument("RangeUnderlineStyle", value),
      "allowFormatCells"
    ),
  });
  return defineObject(store, { type: "RangeFont", sheet: range.sheet, ...members });
}

function fontName(value: unknown): string {
  const name = textArgument(value);
  return name === "" || name.length > 31 ? refuse("InvalidArgument") : name;
}
