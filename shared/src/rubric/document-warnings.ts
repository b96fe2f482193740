import type { DocumentFault } from "../api/rubrics.ts";
import { rubricTexts } from "../language/all-languages.ts";
import type { Language } from "../language/language.ts";
import type { DraftDocument } from "./rubric-document.ts";

/** By what a property is called, in any of our languages: portals have such properties of their own. */
const measures = [
  /employee|headcount|staff|company_size|effectif|salarie|emplead|plantilla/,
  /revenue|turnover|chiffre_d_affaires|ingresos|facturacion/,
];

/** What a person should think about before publishing, and that does not keep the document from being published. */
export function warningsOf({ profiles = [] }: DraftDocument, language: Language): DocumentFault[] {
  return profiles.flatMap(({ traits }, index) => {
    const ranges = traits.filter(({ test }) => test === "range");
    const hasBoth = measures.every((measure) => ranges.some(({ of }) => measure.test(of.property)));
    return hasBoth ? [{ path: ["profiles", index], message: rubricTexts[language].faults.sizeAndRevenue() }] : [];
  });
}
