import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { createBook } from "../../app/create-book";
import { listSampleBlocs } from "../../app/list-samples";
import { startOfBook } from "../../app/place-in-book";
import { findBloc } from "../../app/shipped-blocs";
import { useDesk, usePresentTabs } from "../desk";
import { ActionPanel } from "../parts/ActionPanel";
import { usePaneStyles } from "../pane-styles";
import { useWords } from "../use-words";

/** Chooses a bloc with made-up scores and makes its book. */
export function SampleScreen() {
  const styles = usePaneStyles();
  const { say } = useWords();
  const { landOn, turnTo } = useDesk();
  const samples = listSampleBlocs();
  const [id, setId] = useState(samples[0]?.id ?? "");
  const tabs = usePresentTabs();
  const input = useMemo(() => {
    const found = findBloc(id);
    return found && { ...found, presentTabs: tabs, acceptBandGaps: true };
  }, [id, tabs]);
  const land = (): void => {
    turnTo(startOfBook());
    landOn("rank");
  };
  return (
    <section className={styles.stack}>
      <Text>{say("sample.text")}</Text>
      {input && (
        <ActionPanel
          ask={{ task: "task.sample", action: createBook, input, book: null }}
          onDone={land}
        />
      )}
      <RadioGroup
        aria-label={say("sample.choose")}
        value={id}
        onChange={(_, { value }) => setId(value)}
      >
        {samples.map(({ id: one, name, province, year }) => (
          <Radio
            key={one}
            value={one}
            label={say("sample.bloc", { name, province, year: String(year) })}
          />
        ))}
      </RadioGroup>
    </section>
  );
}
