import type { PropertyDefinition } from "../crm-portal.ts";
import type { ContactRow } from "../page-state.ts";
import { formatProperty } from "./property-format.ts";

export type ContactColumn = { name: string; label: string; sortable: boolean; numeric: boolean };

const ASSAY_COLUMNS = [
  { name: "assay_grade", label: "Grade" },
  { name: "assay_score", label: "Score" },
  { name: "assay_temperature", label: "Temperature" },
  { name: "assay_coverage", label: "Coverage" },
  { name: "assay_next_question", label: "Next question" },
  { name: "assay_assessed_at", label: "Assessed" },
];

/** The list's columns; those of the app appear once the portal has its properties. */
export function contactColumns(definitions: PropertyDefinition[]): ContactColumn[] {
  const ofApp = ASSAY_COLUMNS.flatMap(({ name, label }): ContactColumn[] => {
    const definition = definitions.find((one) => one.name === name);
    return definition ? [{ name, label, sortable: true, numeric: definition.type === "number" }] : [];
  });
  return [
    { name: "lastname", label: "Name", sortable: true, numeric: false },
    { name: "company", label: "Company", sortable: true, numeric: false },
    { name: "jobtitle", label: "Job title", sortable: true, numeric: false },
    { name: "hubspot_owner_id", label: "Owner", sortable: false, numeric: false },
    ...ofApp,
  ];
}

/** First and last name, else the address, as CRMs title a contact. */
export function contactName(properties: Record<string, string | null>): string {
  const name = [properties.firstname, properties.lastname].filter(Boolean).join(" ");
  return name || properties.email || "Unnamed contact";
}

/** A cell as text; empty when the property is not set. */
export function cellText({ properties, owner }: ContactRow, column: ContactColumn, definitions: PropertyDefinition[]) {
  if (column.name === "hubspot_owner_id") return owner;
  const definition = definitions.find((one) => one.name === column.name);
  // A list has room for the day; the record shows the time too.
  const shown = definition?.type === "datetime" ? { ...definition, type: "date" } : definition;
  return formatProperty(properties[column.name], shown);
}
