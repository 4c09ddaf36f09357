import { Text } from "@fluentui/react-components";

import type { BookLook } from "../../../app/look-at-workbook";
import { LateFold } from "../../parts/LateFold";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { useWords } from "../../use-words";
import { DossierContent } from "./DossierContent";
import { FORMS_TEXTS } from "./forms-texts";

/** Per award everything that is handed in for it. */
export function DossierList({ look: { book, outcome } }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { mark } = useWords();
  const tell = useLateWords(FORMS_TEXTS);
  const { slots } = book.ruleset;
  if (slots.length === 0) return null;
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{tell("dossiers")}</h2>
      <ul className={styles.list}>
        {slots.map(({ code, award, sample }, index) => {
          const given = outcome.awards.filter(({ final }) => final === code);
          const units = book.bloc.units.filter((unit) =>
            given.some((one) => one.unit === unit.code)
          );
          return (
            <li key={code} className={styles.card}>
              <Text weight="semibold">{mark(award, sample)}</Text>
              <Text>
                {units.length === 0
                  ? tell("no-units")
                  : tell("units", {
                      count: units.length,
                      units: units.map(({ name }) => name).join("; "),
                    })}
              </Text>
              <LateFold title={tell("dossier", { award })}>
                {() => <DossierContent book={book} slot={index + 1} />}
              </LateFold>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
