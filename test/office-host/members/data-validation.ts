import type { HostObject, HostValue } from "../host-object";
import type { BookStore, RangeRef } from "../store/book-store";
import { setOver, valuesOver } from "../store/layers";
import { requireOpen } from "../store/protection";
import { refuse } from "../store/refuse";
import { NO_VALIDATION, type ValidationState } from "../store/sheet";
import { bagArgument, flagArgument, isMissing, textArgument, wordArgument } from "./arguments";
import { defineObject } from "./define-object";
import { readRule } from "./validation-rule";

/** Longest title and text of a message (L: XlsxWriter documentation). */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The data validation of a range's cells; where it differs the rule reads null (X). */
export function createDataValidation(store: BookStore, { sheet, area }: RangeRef): HostObject {
  const states = () => [...valuesOver(sheet.validations, area)];
  const only = (): ValidationState | null => {
    const [first, other] = states();
    return other === undefined ? (first ?? null) : null;
  };
  const put = (change: Partial<ValidationState>) => {
    requireOpen(sheet);
    setOver(sheet.validations, area, { ...(only() ?? NO_VALIDATION), ...change });
    store.isDirty = true;
  };
  return defineObject(store, {
    type: "DataValidation",
    sheet,
    get: {
      // D: some cells without a rule "MixedCriteria", different rules "Inconsistent".
      Type: () =>
        only()?.type ?? (states().includes(NO_VALIDATION) ? "MixedCriteria" : "Inconsistent"),
      Rule: () => only()?.rule ?? null,
      IgnoreBlanks: () => only()?.ignoreBlanks ?? null,
      ErrorAlert: () => only()?.errorAlert ?? null,
      Prompt: () => only()?.prompt ?? null,
    },
    set: {
      Rule: (value) => put(readRule(store, value)),
      IgnoreBlanks: (value) => put({ ignoreBlanks: flagArgument(value) }),
      ErrorAlert: (value) => put({ errorAlert: readErrorAlert(value) }),
      Prompt: (value) => put({ prompt: readPrompt(value) }),
    },
    changes: {
      Clear: () => {
        requireOpen(sheet);
        setOver(sheet.validations, area, NO_VALIDATION);
        return null;
      },
    },
  });
}

function readErrorAlert(value: HostValue): ValidationState["errorAlert"] {
  const bag = bagArgument(value, ["title", "message", "style", "showAlert"]);
  return {
    ...readTexts(bag),
    style: isMissing(bag["style"])
      ? "Stop"
      : wordArgument("DataValidationAlertStyle", bag["style"]),
    showAlert: isMissing(bag["showAlert"]) ? true : flagArgument(bag["showAlert"]),
  };
}

function readPrompt(value: HostValue): ValidationState["prompt"] {
  const bag = bagArgument(value, ["title", "message", "showPrompt"]);
  const showPrompt = isMissing(bag["showPrompt"]) ? true : flagArgument(bag["showPrompt"]);
  return { ...readTexts(bag), showPrompt };
}

function readTexts(bag: Readonly<Record<string, unknown>>): { title: string; message: string } {
  const title = isMissing(bag["title"]) ? "" : textArgument(bag["title"]);
  const message = isMissing(bag["message"]) ? "" : textArgument(bag["message"]);
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) refuse("InvalidArgument");
  return { title, message };
}
