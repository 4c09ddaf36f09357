import { Checkbox, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";

import { createBook, startEntries } from "../../../app/create-book";
import { draftBloc, type BlocDraft } from "../../../app/draft-bloc";
import { startOfBook } from "../../../app/place-in-book";
import type { Ruleset } from "../../../domain/ruleset";
import { useDesk, usePresentTabs } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { usePaneStyles } from "../../pane-styles";
import { nameUnits, UnitNamesContext } from "../../unit-names";
import { useWords } from "../../use-words";

const BAND_FAULTS: readonly string[] = ["ruleset.band-gap", "ruleset.band-overlap"];

interface ReviewStepProps {
  readonly draft: BlocDraft;
  readonly ruleset: Ruleset;
  /** Where a ruleset of one's own was read; null for one that comes with the product. */
  readonly source: string | null;
}

/** What the new book will be, what is wrong with it, and the button that makes it. */
export function ReviewStep({ draft, ruleset, source }: ReviewStepProps) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { landOn, turnTo, reload } = useDesk();
  const [acceptBandGaps, setAccept] = useState(false);
  const tabs = usePresentTabs();
  // Somebody may have added a sheet since the workbook was looked at.
  useEffect(() => void reload(), [reload]);
  const input = useMemo(() => {
    const bloc = draftBloc({ ...draft, rulesetId: ruleset.id });
    const entries = startEntries(bloc, ruleset);
    return { bloc, ruleset, entries, presentTabs: tabs, acceptBandGaps };
  }, [draft, ruleset, tabs, acceptBandGaps]);
  const hasGaps = useMemo(
    () =>
      createBook
        .check({ ...input, acceptBandGaps: false }, null)
        .issues.some(({ code }) => BAND_FAULTS.includes(code)),
    [input]
  );
  const { bloc } = input;
  const { name, province } = bloc;
  const land = (): void => {
    turnTo(startOfBook());
    landOn("start");
  };
  return (
    <>
      <Text weight="semibold">
        {say("bloc.title", { name, province, year: String(bloc.year) })}
      </Text>
      <Text>{say("create.review", { units: bloc.units.length, title: ruleset.title })}</Text>
      {source !== null && <Text>{source}</Text>}
      {hasGaps && (
        <Checkbox
          label={say("create.accept-gaps")}
          checked={acceptBandGaps}
          onChange={(_, { checked }) => setAccept(checked === true)}
        />
      )}
      <UnitNamesContext.Provider value={nameUnits(bloc.units)}>
        <ActionPanel
          ask={{ task: "task.create", action: createBook, input, book: null }}
          onDone={land}
        />
      </UnitNamesContext.Provider>
      <ol className={styles.plainList}>
        {bloc.units.map(({ code, name: unit, shortName }) => (
          <li key={code}>{`${unit} (${shortName})`}</li>
        ))}
      </ol>
    </>
  );
}
