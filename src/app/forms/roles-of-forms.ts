import type { BlocRoles } from "../../domain/bloc";
import type { FormRoles } from "../../forms/form-context";
import { sheetCell } from "../../plan/addresses";
import { type Formula, isFormula } from "../../plan/cells";
import { type BookContext, tabName } from "../../sheets/book-context";
import type { FieldId } from "../../sheets/overview/overview-fields";
import { OVERVIEW_COLUMNS, OVERVIEW_LINES } from "../../sheets/overview/overview-fields";
import { SHEETS } from "../../sheets/sheet-keys";
import { UNITS_COLUMNS, unitsColumnAddress } from "../../sheets/units/units-layout";
import { BLOC_KIND_WORDS } from "../../sheets/words";

/** Who leads the bloc, by name. */
export function rolesOfForms(context: BookContext): FormRoles {
  const field = (id: FieldId): Formula => overviewField(context, id);
  const unit = (id: FieldId): Formula => unitNamed(context, field(id));
  return {
    headUnit: unit("headUnit"),
    headPerson: field("headPerson"),
    deputyUnit: unit("deputyUnit"),
    standingUnit: unit("standingUnit"),
    nextHeadUnit: unit("nextHeadUnit"),
    nextHeadSelection: field("nextHeadSelection"),
    outgoing: outgoingOf(context),
  };
}

/** A field of Tổng quan: its cell, and what the cell shows. */
export function overviewField(context: BookContext, id: FieldId): Formula {
  const line = OVERVIEW_LINES.find((one) => one.kind === "field" && one.field.id === id);
  if (line?.kind !== "field") throw new Error(`No field ${id} on the overview`);
  const content = line.field.value(context);
  const at = { row: line.row, column: OVERVIEW_COLUMNS.value };
  return {
    formula: sheetCell(tabName(context, SHEETS.overview), at),
    value: (isFormula(content) ? content.value : content) ?? "",
  };
}

/** The name of the unit whose code a cell holds. */
function unitNamed(context: BookContext, code: Formula): Formula {
  return {
    formula: `IFERROR(${nameFound(context, code)},"")`,
    value: context.bloc.units.find((unit) => unit.code === code.value)?.name ?? "",
  };
}

/** An error where the code is no unit's. */
function nameFound(context: BookContext, code: Formula): string {
  const column = (id: "code" | "name"): string => unitsColumnAddress(context, UNITS_COLUMNS[id]);
  return `INDEX(${column("name")},MATCH(${code.formula},${column("code")},0))`;
}

/** One search after the other, so that no name stands in the formula twice. */
function outgoingOf(context: BookContext): Formula {
  const { units, roles } = context.bloc;
  const field = (id: FieldId): Formula => overviewField(context, id);
  const person = field("headPerson").formula;
  const [head, standing] = [
    nameFound(context, field("headUnit")),
    nameFound(context, field("standingUnit")),
  ];
  const named = (role: keyof BlocRoles): string | undefined =>
    units.find(({ code }) => code === roles[role])?.name;
  return {
    formula: `IFERROR(${head},IFERROR(${standing},IF(${person}="","",${person})))`,
    value: named("headUnit") ?? named("standingUnit") ?? roles.headPerson ?? "",
  };
}

/** What the head of the bloc is called. */
export function leaderOf(context: BookContext): Formula {
  const kind = overviewField(context, "blocKind");
  const [bloc, cluster] = ["Khối trưởng", "Cụm trưởng"] as const;
  return {
    formula: `IF(${kind.formula}="${BLOC_KIND_WORDS.cum}","${cluster}","${bloc}")`,
    value: context.bloc.kind === "cum" ? cluster : bloc,
  };
}
