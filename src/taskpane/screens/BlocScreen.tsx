import { Text } from "@fluentui/react-components";

import type { BookLook } from "../../app/look-at-workbook";
import { placeOfUnit, topOf } from "../../app/place-in-book";
import { useDesk } from "../desk";
import { PaneButton } from "../parts/PaneButton";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";

const ROLES = ["headUnit", "headPerson", "deputyUnit", "standingUnit", "nextHeadUnit"] as const;
const SHEETS = ["overview", "units", "criteria"] as const;

/** The bloc, who leads it, its units and its ruleset; all of it is edited in the sheets. */
export function BlocScreen({ look }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { say, mark } = useWords();
  const { select, goTo } = useDesk();
  const { bloc, ruleset } = look.book;
  const { name, province } = bloc;
  const nameUnit = (code: string | null): string | undefined =>
    bloc.units.find((unit) => unit.code === code)?.name ?? code ?? undefined;
  return (
    <section className={styles.stack}>
      <Text weight="semibold">
        {say("bloc.title", { name, province, year: String(bloc.year) })}
      </Text>
      <Text className={styles.muted}>{say("bloc.edit")}</Text>
      <div className={styles.row}>
        {SHEETS.map((sheet) => (
          <PaneButton
            key={sheet}
            aria-label={`${say("bloc.open")} ${say(`bloc.sheet-${sheet}`)}`}
            onClick={() => select(topOf(sheet))}
          >
            {say(`bloc.sheet-${sheet}`)}
          </PaneButton>
        ))}
      </div>
      <h2 className={styles.heading}>{say("bloc.roles")}</h2>
      <ul className={styles.plainList}>
        {ROLES.map((role) => {
          const who = role === "headPerson" ? bloc.roles[role] : nameUnit(bloc.roles[role]);
          return <li key={role}>{`${say(`role.${role}`)}: ${who ?? say("bloc.none")}`}</li>;
        })}
      </ul>
      <h2 className={styles.heading}>{say("bloc.ruleset")}</h2>
      <Text>{mark(ruleset.title, ruleset.samplePoints)}</Text>
      <Text className={styles.muted}>
        {`${say("bloc.source")}: ${describeSource(ruleset.source) ?? say("bloc.source-none")}`}
      </Text>
      <div className={styles.buttons}>
        <PaneButton onClick={() => goTo("rules")}>{say("rules.open")}</PaneButton>
        <PaneButton onClick={() => goTo("targets")}>{say("screen.targets")}</PaneButton>
        <PaneButton onClick={() => goTo("checkers")}>{say("screen.checkers")}</PaneButton>
      </div>
      <h2 className={styles.heading}>{say("bloc.units", { count: bloc.units.length })}</h2>
      <ol className={styles.list}>
        {bloc.units.map((unit) => (
          <li key={unit.code}>
            <button
              type="button"
              className={styles.line}
              onClick={() => select(placeOfUnit(unit.code))}
            >
              <Text weight="semibold">{mark(unit.name, unit.sample)}</Text>
              <Text className={styles.muted}>
                {[unit.code, say(`kind.${unit.kind}`), say("bloc.unit-open")].join(" · ")}
              </Text>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function describeSource(source: BookLook["book"]["ruleset"]["source"]): string | null {
  const text = [source.title, source.where, printDate(source.date)]
    .filter((part) => part !== "")
    .join(" · ");
  return text === "" ? null : text;
}

/** "2018-12-20" as it is written in both languages: 20/12/2018; a part of a date likewise. */
function printDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}
