import type { PropertyDefinition } from "../crm-portal.ts";
import type { ListRow } from "../page-state.ts";
import type { ListColumn, RecordType } from "../record-type.ts";
import { formatProperty } from "./property-format.ts";

const ASSAY_COLUMNS = [
  { name: "assay_grade", label: "Grade" },
  { name: "assay_score", label: "Score" },
  { name: "assay_temperature", label: "Temperature" },
  { name: "assay_coverage", label: "Coverage" },
  { name: "assay_next_question", label: "Next question" },
  { name: "assay_assessed_at", label: "Assessed" },
];

/** The list's columns; those of the app appear once the portal has its properties. */
export function listColumns(type: RecordType, definitions: PropertyDefinition[]): ListColumn[] {
  const ofApp = ASSAY_COLUMNS.flatMap(({ name, label }): ListColumn[] => {
    const definition = definitions.find((one) => one.name === name);
    return definition ? [{ name, label, sortable: true, numeric: definition.type === "number" }] : [];
  });
  return [...type.columns, ...ofApp];
}

/** A cell as text; empty when the property is not set. */
export function cellText({ properties, owner }: ListRow, column: ListColumn, definitions: PropertyDefinition[]) {
  if (column.name === "hubspot_owner_id") return owner;
  const definition = definitions.find((one) => one.name === column.name);
  // A list has room for the day; the record shows the time too.
  const shown = definition?.type === "datetime" ? { ...definition, type: "date" } : definition;
  return formatProperty(properties[column.name], shown);
}
