import type { DocumentFault } from "@assay/shared/api/rubrics";

export type EditorTab =
  | "criteria"
  | "words"
  | "grades"
  | "gates"
  | "fit"
  | "engagement"
  | "examples"
  | "versions"
  | "transfer";

const tabOfField: Readonly<Record<string, EditorTab>> = {
  mode: "grades",
  cutOffs: "grades",
  qualifyAt: "grades",
  leastCoverage: "grades",
  hysteresis: "grades",
  gates: "gates",
  evidenceCap: "gates",
  profiles: "fit",
  engagement: "engagement",
};

/** What a criterion says, rather than how much it counts. */
const words: readonly unknown[] = ["name", "definition", "levels", "questions"];

/** The part of the editor where a fault is mended. */
export function tabOfFault({ path: [field, , part] }: DocumentFault): EditorTab {
  if (field === "criteria" && words.includes(part)) return "words";
  return tabOfField[String(field)] ?? "criteria";
}
