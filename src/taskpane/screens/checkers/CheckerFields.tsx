import { Checkbox, Text } from "@fluentui/react-components";

import {
  changeChecker,
  listChoices,
  listCodes,
  removeChecker,
  toggleCriterion,
} from "../../../app/checkers/edit-panel";
import type { Checker, Ruleset } from "../../../domain/ruleset";
import { Fold } from "../../parts/Fold";
import { PaneButton } from "../../parts/PaneButton";
import { TextField } from "../../parts/TextField";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { CHECKERS_TEXTS } from "./checkers-texts";

interface CheckerFieldsProps {
  readonly checker: Checker;
  /** Which one it is, from 1. */
  readonly number: number;
  readonly ruleset: Ruleset;
  readonly onChange: (ruleset: Ruleset) => void;
}

/** One checker: its name and the criteria that it scores. */
export function CheckerFields({ checker, number, ruleset, onChange }: CheckerFieldsProps) {
  const tell = useLateWords(CHECKERS_TEXTS);
  const { code, name, criteria } = checker;
  const called = name.trim() === "" ? tell("no-name", { number }) : name.trim();
  const change = (changed: Partial<Checker>): void =>
    onChange(changeChecker(ruleset, code, changed));
  return (
    <>
      <TextField
        label={tell("name", { number })}
        value={name}
        isRequired
        fault={null}
        onChange={(value) => change({ name: value })}
      />
      <Checkbox
        label={tell("all-criteria", { checker: called })}
        checked={criteria.length === 0}
        onChange={(_, { checked }) =>
          change({ criteria: checked === true ? [] : listCodes(ruleset) })
        }
      />
      {criteria.length > 0 && (
        <Fold title={tell("criteria", { checker: called, count: criteria.length })} isOpen>
          <CriteriaChoice {...{ checker, number, ruleset, onChange }} />
        </Fold>
      )}
      <PaneButton onClick={() => onChange(removeChecker(ruleset, code))}>
        {tell("remove", { checker: called })}
      </PaneButton>
    </>
  );
}

function CriteriaChoice({ checker, ruleset, onChange }: CheckerFieldsProps) {
  const styles = usePaneStyles();
  const tell = useLateWords(CHECKERS_TEXTS);
  const toggle = (code: string): void => {
    const criteria = toggleCriterion(ruleset, checker, code);
    onChange(changeChecker(ruleset, checker.code, { criteria }));
  };
  return (
    <div className={styles.stack}>
      {listChoices(ruleset).map(({ code, name }) => (
        <Checkbox
          key={code}
          label={`${code} – ${name}`}
          checked={checker.criteria.includes(code)}
          onChange={() => toggle(code)}
        />
      ))}
      {checker.criteria.length === 1 && <Text>{tell("last-criterion")}</Text>}
    </div>
  );
}
