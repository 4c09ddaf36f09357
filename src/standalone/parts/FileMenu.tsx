import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";

import { useSay } from "../../taskpane/language-context";
import { SampleItems } from "./SampleItems";

const useStyles = makeStyles({
  tall: { minHeight: "44px" },
  item: { alignItems: "center", minHeight: "44px" },
  popover: { maxHeight: "70vh", maxWidth: "300px", overflowY: "auto" },
});

interface FileMenuProps {
  readonly isReady: boolean;
  readonly onAsk: () => void;
  readonly onSave: () => void;
  readonly onSample: (id: string) => void;
  readonly onBlank: () => void;
}

/** Everything about whole workbooks under one button. */
export function FileMenu({ isReady, onAsk, onSave, onSample, onBlank }: FileMenuProps) {
  const styles = useStyles();
  const say = useSay();
  const common = { className: styles.item, disabled: !isReady };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.tall} appearance="subtle">
          {say("page.file")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem {...common} onClick={onAsk}>
            {say("page.open")}
          </MenuItem>
          <MenuItem {...common} onClick={onSave}>
            {say("page.save")}
          </MenuItem>
          <MenuItem {...common} onClick={onBlank}>
            {say("page.blank")}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say("page.samples")}</MenuGroupHeader>
            <SampleItems onSample={onSample} />
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
