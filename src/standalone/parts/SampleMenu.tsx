import {
  makeStyles,
  Menu,
  MenuButton,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";

import { useSay } from "../../taskpane/language-context";
import { SampleItems } from "./SampleItems";

const useStyles = makeStyles({ tall: { minHeight: "44px" } });

interface SampleMenuProps {
  readonly isReady: boolean;
  readonly onSample: (id: string) => void;
}

/** The blocs that come with the product, each with made-up scores. */
export function SampleMenu({ isReady, onSample }: SampleMenuProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.tall} appearance="subtle" disabledFocusable={!isReady}>
          {say("page.samples")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <SampleItems onSample={onSample} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
