import { Field, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { Book } from "../../../app/action";
import { decideOrder } from "../../../app/council/decide-order";
import type { TiedGroup } from "../../../app/council/list-ties";
import { ActionPanel } from "../../parts/ActionPanel";
import { PaneButton } from "../../parts/PaneButton";
import { TextField } from "../../parts/TextField";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { COUNCIL_TEXTS } from "./council-texts";

interface TieFormProps {
  readonly group: TiedGroup;
  readonly book: Book;
}

type Orders = ReadonlyMap<string, number | null>;

const NO_ORDERS: Orders = new Map();

/** The council's order among the units of one group and its reason, as they stand until somebody chooses otherwise. */
export function TieForm({ group, book }: TieFormProps) {
  const styles = usePaneStyles();
  const { mark } = useWords();
  const tell = useLateWords(COUNCIL_TEXTS);
  const [chosen, setChosen] = useState(NO_ORDERS);
  const [typed, setTyped] = useState<string | null>(null);
  const reason = typed ?? group.reason;
  const input = useMemo(
    () => ({
      orders: new Map(
        group.units.map(
          ({ unit, order }) =>
            [unit.code, chosen.has(unit.code) ? (chosen.get(unit.code) ?? null) : order] as const
        )
      ),
      reason,
    }),
    [group, chosen, reason]
  );
  const reset = (): void => {
    setChosen(NO_ORDERS);
    setTyped(null);
  };
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>
        {tell("group", { place: group.place, count: group.units.length })}
      </h2>
      <Text>{tellWhy(group, tell)}</Text>
      {group.units.map(({ unit }) => (
        <OrderField
          key={unit.code}
          label={tell("order", { unit: mark(unit.name, unit.sample) })}
          count={group.units.length}
          value={input.orders.get(unit.code) ?? null}
          onChange={(order) => setChosen(new Map([...chosen, [unit.code, order]]))}
        />
      ))}
      <TextField
        label={tell("reason")}
        value={reason}
        isRequired
        fault={lacksReason(input) ? tell("reason-needed") : null}
        onChange={setTyped}
      />
      <ActionPanel
        ask={{ task: "task.council", action: decideOrder, input, book }}
        onDone={reset}
        isPlain
      />
      {(typed !== null || chosen.size > 0) && (
        <PaneButton onClick={reset}>{tell("reset")}</PaneButton>
      )}
    </div>
  );
}

function tellWhy(
  { stopped }: TiedGroup,
  tell: ReturnType<typeof useLateWords<keyof (typeof COUNCIL_TEXTS)["vi"]>>
): string {
  if (!stopped) return tell("still");
  return tell("stopped", { units: stopped.units.join(", "), number: stopped.key });
}

function lacksReason({ orders, reason }: { readonly orders: Orders; readonly reason: string }) {
  return reason.trim() === "" && [...orders.values()].some((order) => order !== null);
}

interface OrderFieldProps {
  readonly label: string;
  /** How many places there are. */
  readonly count: number;
  readonly value: number | null;
  readonly onChange: (order: number | null) => void;
}

/** The place of one unit; another number that stands in the sheet is offered too. */
function OrderField({ label, count, value, onChange }: OrderFieldProps) {
  const tell = useLateWords(COUNCIL_TEXTS);
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const all = value === null || places.includes(value) ? places : [...places, value];
  return (
    <Field label={label}>
      <Select
        value={value === null ? "" : String(value)}
        onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
      >
        <option value="">{tell("not-set")}</option>
        {all.map((place) => (
          <option key={place} value={String(place)}>
            {place}
          </option>
        ))}
      </Select>
    </Field>
  );
}
