import type { CriterionForm } from "../../../app/change-ruleset/criterion-form";
import type { Parent } from "../../../app/change-ruleset/edit-tree";
import type { Ruleset } from "../../../domain/ruleset";

/** What the parts of a criterion's form share. */
export interface FieldsProps {
  readonly form: CriterionForm;
  /** The fields that hold no usable number. */
  readonly faults: readonly string[];
  readonly change: (changed: Partial<CriterionForm>) => void;
}

/** What the parts of the tree share. */
export interface NodeListProps {
  readonly ruleset: Ruleset;
  readonly selected: string | null;
  readonly onSelect: (code: string | null) => void;
  readonly onChange: (ruleset: Ruleset) => void;
  readonly onEdit: (code: string) => void;
  readonly onAdd: (parent: Parent, kind: "criterion" | "group") => void;
}
