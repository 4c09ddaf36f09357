import { makeStyles, MenuItem } from "@fluentui/react-components";

import { listSampleBlocs } from "../../app/list-samples";
import { useSay } from "../../taskpane/language-context";

const useStyles = makeStyles({
  item: { alignItems: "center", minHeight: "44px", maxWidth: "none", overflowWrap: "anywhere" },
});

/** One line of a menu for each shipped bloc. */
export function SampleItems({ onSample }: { readonly onSample: (id: string) => void }) {
  const styles = useStyles();
  const say = useSay();
  return listSampleBlocs().map(({ id, name, province, year }) => (
    <MenuItem key={id} className={styles.item} onClick={() => onSample(id)}>
      {say("sample.bloc", { name, province, year: String(year) })}
    </MenuItem>
  ));
}
