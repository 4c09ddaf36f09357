import { Text } from "@fluentui/react-components";
import { useMemo } from "react";

import { findCouncilCells } from "../../../app/council/council-cells";
import { listTies, type TiedGroup } from "../../../app/council/list-ties";
import type { Book } from "../../../app/action";
import type { BookLook } from "../../../app/look-at-workbook";
import { useDesk } from "../../desk";
import { PaneButton } from "../../parts/PaneButton";
import { usePaneStyles } from "../../pane-styles";
import { useLateWords } from "../../use-late-words";
import { COUNCIL_TEXTS } from "./council-texts";
import { TieForm } from "./TieForm";

/** The units that every tie key left level, group by group, with the council's word on each. */
export function CouncilScreen({ look: { book } }: { readonly look: BookLook }) {
  const styles = usePaneStyles();
  const { goTo } = useDesk();
  const tell = useLateWords(COUNCIL_TEXTS);
  const groups = useMemo(() => listTies(book), [book]);
  const hasColumns = useMemo(() => findCouncilCells(book) !== null, [book]);
  const unused = listUnused(book, groups);
  return (
    <section className={styles.stack}>
      <Text>{tell(hasColumns ? "help" : "no-columns")}</Text>
      {!hasColumns && <PaneButton onClick={() => goTo("rules")}>{tell("rules")}</PaneButton>}
      {groups.length === 0 && <Text role="status">{tell("nobody")}</Text>}
      {hasColumns &&
        groups.map((group) => (
          <TieForm
            key={group.units.map(({ unit }) => unit.code).join()}
            group={group}
            book={book}
          />
        ))}
      {unused.length > 0 && <Text>{tell("unused", { units: unused.join(", ") })}</Text>}
      <PaneButton onClick={() => goTo("rank")}>{tell("back")}</PaneButton>
    </section>
  );
}

function listUnused({ bloc, entries }: Book, groups: readonly TiedGroup[]): readonly string[] {
  const tied = groups.flatMap(({ units }) => units.map(({ unit }) => unit.code));
  return bloc.units
    .filter(({ code }) => entries.tieDecisions.has(code) && !tied.includes(code))
    .map(({ shortName }) => shortName);
}
