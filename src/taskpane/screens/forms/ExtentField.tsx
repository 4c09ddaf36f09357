import type { Book } from "../../../app/action";
import { useLateWords } from "../../use-late-words";
import { ChoiceField } from "../rules/ChoiceField";
import { EACH_AWARD, type Extent, type KindLine, WHOLE } from "./form-choice";
import { FORMS_TEXTS } from "./forms-texts";

/** No more than what the book has; the other values are places among the options. */
const NO_MORE = "-";

interface ExtentFieldProps {
  readonly book: Book;
  readonly kind: KindLine;
  readonly extent: Extent | undefined;
  readonly onChoose: (extent: Extent | null) => void;
}

/** For what a kind of form is made; nothing where there is only one way. */
export function ExtentField({ book, kind, extent, onChoose }: ExtentFieldProps) {
  const tell = useLateWords(FORMS_TEXTS);
  const options = useOptions(book, kind);
  if (options.length < 2) return null;
  const isThere = kind.present.length > 0;
  const value = options.findIndex((one) => one.extent === extent);
  const named = options.map(({ words }, index) => [String(index), words] as const);
  return (
    <ChoiceField
      label={tell(isThere ? "extent-more" : "extent", { name: kind.name })}
      choices={isThere ? [[NO_MORE, tell("no-more")], ...named] : named}
      value={value < 0 ? NO_MORE : String(value)}
      onChange={(next) =>
        onChoose(next === NO_MORE ? null : (options[Number(next)]?.extent ?? null))
      }
    />
  );
}

interface Option {
  readonly extent: Extent;
  readonly words: string;
}

function useOptions({ bloc, ruleset }: Book, { per }: KindLine): readonly Option[] {
  const tell = useLateWords(FORMS_TEXTS);
  const { units } = bloc;
  if (per === "unit")
    return [
      { extent: WHOLE, words: tell("every-unit", { count: units.length }) },
      ...units.map(({ code, name }) => ({ extent: code, words: name })),
    ];
  if (per !== "award" || ruleset.slots.length < 2) return [];
  return [
    { extent: WHOLE, words: tell("whole") },
    { extent: EACH_AWARD, words: tell("each-award", { count: ruleset.slots.length }) },
  ];
}
