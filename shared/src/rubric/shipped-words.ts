import { frameworkOf } from "../framework/all-frameworks.ts";
import { defaultRubric } from "./default-rubric.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { RubricChange } from "./rubric-change.ts";
import { type DraftDocument, documentOf } from "./rubric-document.ts";

const wordChanges: ReadonlySet<RubricChange["what"]> = new Set([
  "name",
  "criterion-added",
  "criterion-removed",
  "criterion-order",
  "criterion-name",
  "definition",
  "level-text",
  "questions",
  "is-person",
]);

/** Whether people read of a document just what Assay ships with its framework. */
export function hasShippedWords(document: DraftDocument): boolean {
  const framework = frameworkOf(document.framework);
  if (framework === undefined) return false;
  const shipped = documentOf({ rubric: defaultRubric(framework), framework });
  return !diffDocuments(shipped, document).some(({ what }) => wordChanges.has(what));
}
