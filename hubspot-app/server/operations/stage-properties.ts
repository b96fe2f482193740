import { stagePropertyTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { PropertyDefinition } from "../crm/property.ts";
import type { StageStandingRow } from "../store/stage-standings.ts";

/** What a portal gets with the first contact that is given a stage. */
export function stageProperties(language: Language): PropertyDefinition[] {
  const { stage, disqualificationReason } = stagePropertyTexts[language];
  return [
    { name: "assay_stage", type: "enumeration", ...withOptions(stage) },
    { name: "assay_disqualification_reason", type: "enumeration", ...withOptions(disqualificationReason) },
  ];
}

function withOptions({ options, ...words }: { label: string; description: string; options: Record<string, string> }) {
  return { ...words, options: Object.entries(options).map(([value, label]) => ({ value, label })) };
}

/** The same, emptied: for a contact in no stage. */
export const inNoStage: Readonly<Record<string, string>> = { assay_stage: "", assay_disqualification_reason: "" };

/** What a contact's properties should say of its stage. */
export function stageValues({ stage, reason }: StageStandingRow): Record<string, string> {
  return { assay_stage: stage ?? "", assay_disqualification_reason: reason ?? "" };
}
