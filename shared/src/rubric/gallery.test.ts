import { describe, expect, it } from "vitest";
import { frameworkOf } from "../framework/all-frameworks.ts";
import { languages } from "../language/locale.ts";
import { defaultRubric } from "./default-rubric.ts";
import { diffDocuments } from "./diff-documents.ts";
import { faultsOf } from "./document-faults.ts";
import { galleryDocument, galleryFrameworkOf, galleryIds } from "./gallery.ts";
import { documentOf } from "./rubric-document.ts";
import { hasShippedWords } from "./shipped-words.ts";

describe.each(galleryIds)("%s", (id) => {
  const document = galleryDocument(id);

  it("can be published as it is", () => {
    for (const language of languages) expect(faultsOf(document, language)).toEqual([]);
  });

  it("changes rules only: the words are the framework's", () => {
    expect(document.framework).toBe(galleryFrameworkOf(id));
    expect(hasShippedWords(document)).toBe(true);
  });

  it("differs from what every portal begins with", () => {
    const framework = frameworkOf(document.framework);
    if (framework === undefined) throw new Error("not shipped");
    expect(diffDocuments(documentOf({ rubric: defaultRubric(framework), framework }), document)).not.toEqual([]);
  });

  it("names criteria that there are, with weights that sum to 100", () => {
    expect(document.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    const known = new Set(document.criteria.map((criterion) => criterion.id));
    for (const gate of document.gates) if (gate.when !== "fit") expect(known).toContain(gate.criterion);
  });
});
