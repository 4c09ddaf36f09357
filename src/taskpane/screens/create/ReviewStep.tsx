import { Checkbox, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";

import { createBook, startEntries } from "../../../app/create-book";
import { draftBloc, type BlocDraft } from "../../../app/draft-bloc";
import { findRuleset } from "../../../app/shipped-blocs";
import { useDesk, usePresentNames } from "../../desk";
import { ActionPanel } from "../../parts/ActionPanel";
import { usePaneStyles } from "../../pane-styles";
import { useWords } from "../../use-words";

const BAND_FAULTS: readonly string[] = ["ruleset.band-gap", "ruleset.band-overlap"];

/** What the new book will be, what is wrong with it, and the button that makes it. */
export function ReviewStep({ draft }: { readonly draft: BlocDraft }) {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { landOn, reload } = useDesk();
  const [acceptBandGaps, setAccept] = useState(false);
  const names = usePresentNames();
  // Somebody may have added a sheet since the workbook was looked at.
  useEffect(() => void reload(), [reload]);
  const input = useMemo(() => {
    const ruleset = findRuleset(draft.rulesetId);
    if (!ruleset) return null;
    const bloc = draftBloc(draft);
    const entries = startEntries(bloc, ruleset);
    return { bloc, ruleset, entries, presentNames: names, acceptBandGaps };
  }, [draft, names, acceptBandGaps]);
  const hasGaps = useMemo(
    () =>
      input !== null &&
      createBook
        .check({ ...input, acceptBandGaps: false }, null)
        .issues.some(({ code }) => BAND_FAULTS.includes(code)),
    [input]
  );
  if (!input) return null;
  const { bloc, ruleset } = input;
  const { name, province } = bloc;
  return (
    <>
      <Text weight="semibold">
        {say("bloc.title", { name, province, year: String(bloc.year) })}
      </Text>
      <Text>{say("create.review", { units: bloc.units.length, title: ruleset.title })}</Text>
      {hasGaps && (
        <Checkbox
          label={say("create.accept-gaps")}
          checked={acceptBandGaps}
          onChange={(_, { checked }) => setAccept(checked === true)}
        />
      )}
      <ActionPanel
        ask={{ task: "task.create", action: createBook, input, book: null }}
        onDone={() => landOn("start")}
      />
      <ol className={styles.plainList}>
        {bloc.units.map(({ code, name: unit, shortName }) => (
          <li key={code}>{`${unit} (${shortName})`}</li>
        ))}
      </ol>
    </>
  );
}
