import {
  findForm,
  type FormRef,
  keyOfForm,
  sortForms,
  tabOfForm,
} from "../../../src/app/forms/form-ref";
import { listAllForms } from "../../../src/app/forms/list-forms";
import { shippedInput } from "../../forms/form-book";

const INPUT = shippedInput("ben-tre-2023");
const LETTER: FormRef = { id: "roundLetter", round: 2 };

test("a form of a round has its key, its tab, and is found by its key", () => {
  expect(keyOfForm(LETTER)).toBe("form.roundLetter:2");
  expect(tabOfForm(LETTER, INPUT.bloc)).toBe("Tờ trình đợt 2");
  expect(findForm("form.roundLetter:2")).toEqual(LETTER);
  const others = ["form.roundLetter", "form.roundLetter:0", "form.roundLetter:x", "form.minutes:1"];
  expect(others.map(findForm)).toEqual([null, null, null, null]);
});

test("every round of a book has its letter and its list, by rounds in their order", () => {
  const forms = listAllForms(INPUT, false).filter(({ round }) => round !== undefined);
  const sorted = sortForms([...forms].reverse(), INPUT.bloc);
  expect(sorted.map(keyOfForm)).toEqual([
    "form.roundLetter:1",
    "form.roundLetter:2",
    "form.roundList:1",
    "form.roundList:2",
  ]);
  const entries = { ...INPUT.entries, nominations: [] };
  expect(
    listAllForms({ ...INPUT, entries }, false).map(({ round }) => round ?? null)
  ).not.toContain(1);
});
