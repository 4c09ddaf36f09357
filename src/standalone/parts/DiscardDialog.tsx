import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";

import { useSay } from "../../taskpane/language-context";
import { PaneButton } from "../../taskpane/parts/PaneButton";

interface DiscardDialogProps {
  readonly isOpen: boolean;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asks before unsaved changes are replaced by another workbook. */
export function DiscardDialog({ isOpen, onDiscard, onStay }: DiscardDialogProps) {
  const say = useSay();
  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("page.discard-title")}</DialogTitle>
          <DialogContent>{say("page.discard-text")}</DialogContent>
          <DialogActions>
            <PaneButton appearance="primary" onClick={onStay}>
              {say("page.stay")}
            </PaneButton>
            <PaneButton onClick={onDiscard}>{say("page.discard")}</PaneButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
