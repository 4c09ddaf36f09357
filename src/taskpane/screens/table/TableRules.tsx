import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";

import { useWords } from "../../use-words";
import type { ChoiceProps } from "./choice-props";

const TOTALS = ["sum", "mean"] as const;
const TIES = ["min", "dense", "average"] as const;
const PLACES = [0, 1, 2, 3, 4, 5, 6];

/** Weights, what the total is, its decimals, and what equals get. */
export function TableRules({ offer, choice, onChange }: ChoiceProps) {
  const { say } = useWords();
  const { weightings } = offer;
  return (
    <>
      <Field label={say("table.weights")}>
        <RadioGroup
          value={choice.weighting}
          onChange={(_, { value }) =>
            onChange({ weighting: weightings.find((one) => one === value) ?? "equal" })
          }
        >
          {weightings.map((one) => (
            <Radio key={one} value={one} label={say(`table.weights-${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {choice.weighting !== "max" && (
        <Field label={say("table.total")}>
          <RadioGroup
            value={choice.total}
            onChange={(_, { value }) =>
              onChange({ total: TOTALS.find((one) => one === value) ?? "sum" })
            }
          >
            {TOTALS.map((one) => (
              <Radio key={one} value={one} label={say(`table.total-${one}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label={say("table.places")}>
        <Select
          value={String(choice.places)}
          onChange={({ target }) => onChange({ places: Number(target.value) })}
        >
          {PLACES.map((places) => (
            <option key={places} value={places}>
              {places}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("table.ties")}>
        <RadioGroup
          value={choice.ties}
          onChange={(_, { value }) =>
            onChange({ ties: TIES.find((one) => one === value) ?? "min" })
          }
        >
          {TIES.map((one) => (
            <Radio key={one} value={one} label={say(`table.ties-${one}`)} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
