import { mergeClasses, Text } from "@fluentui/react-components";

import {
  addTieKey,
  listTieKeys,
  moveTieKey,
  nameTieKey,
  removeTieKey,
  replaceTieKey,
} from "../../../app/change-ruleset/edit-order";
import type { TieKey } from "../../../domain/ruleset";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { ChoiceField } from "./ChoiceField";
import type { RulesetProps } from "./HeadFields";
import { ORDER_TEXTS } from "./order-texts";

/** The chain that parts equals, key by key, in the order in which they decide. */
export function TieKeys({ ruleset, onChange }: RulesetProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const tell = useLateWords(ORDER_TEXTS);
  const { tieBreak } = ruleset.ranking;
  const all = listTieKeys(ruleset);
  const choices = all.map((key) => [nameTieKey(key), wordTieKey(key, tell)] as const);
  const choose = (at: number, name: string): void => {
    const key = all.find((one) => nameTieKey(one) === name);
    if (key) onChange(replaceTieKey(ruleset, at, key));
  };
  return (
    <fieldset className={mergeClasses(styles.card, styles.fieldset)}>
      <legend>{tell("keys")}</legend>
      {tieBreak.length === 0 && <Text>{tell("keys-none")}</Text>}
      <ol className={styles.list}>
        {tieBreak.map((key, at) => {
          const title = tell("key", { number: at + 1 });
          const tool = (text: "up" | "down" | "remove") => ({
            "aria-label": `${say(`rules.${text}`)}: ${title}`,
            children: say(`rules.${text}`),
          });
          return (
            <li key={at} className={styles.stack}>
              <ChoiceField
                label={title}
                choices={choices}
                value={nameTieKey(key)}
                onChange={(name) => choose(at, name)}
              />
              <div className={styles.row}>
                <PaneButton
                  {...tool("up")}
                  disabledFocusable={at === 0}
                  onClick={() => onChange(moveTieKey(ruleset, at, -1))}
                />
                <PaneButton
                  {...tool("down")}
                  disabledFocusable={at === tieBreak.length - 1}
                  onClick={() => onChange(moveTieKey(ruleset, at, 1))}
                />
                <PaneButton
                  {...tool("remove")}
                  onClick={() => onChange(removeTieKey(ruleset, at))}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <PaneButton onClick={() => onChange(addTieKey(ruleset))}>{tell("key-add")}</PaneButton>
    </fieldset>
  );
}

type Tell = ReturnType<typeof useLateWords<keyof (typeof ORDER_TEXTS)["vi"]>>;

function wordTieKey(key: TieKey, tell: Tell): string {
  return "code" in key ? tell(`key-${key.kind}`, { code: key.code }) : tell(`key-${key.kind}`);
}
