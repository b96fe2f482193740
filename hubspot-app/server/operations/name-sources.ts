import type { SourceCriterion } from "@assay/shared/api/assessment";
import type { DerivedFrom } from "@assay/shared/assessment/derivation";
import type { Language } from "@assay/shared/language/language";
import type { Queries } from "../store/database.ts";
import { findFramework } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";

/** The part of an answer that names what its ratings were carried over from; empty when none was. */
export async function nameSources(
  queries: Queries,
  { tenantId }: Actor,
  ratings: readonly { readonly derivedFrom?: DerivedFrom | undefined }[],
  language: Language,
): Promise<{ sources?: SourceCriterion[] }> {
  const derivations = ratings.flatMap(({ derivedFrom }) => derivedFrom ?? []);
  const sources: SourceCriterion[] = [];
  for (const [id, ofOne] of Map.groupBy(derivations, ({ framework }) => framework)) {
    const criteria = (await findFramework(queries, tenantId, id))?.framework.criteria ?? [];
    const wanted = new Set(ofOne.map(({ criterion }) => criterion));
    for (const { id: criterion, name } of criteria) {
      if (wanted.has(criterion)) sources.push({ framework: id, criterion, name: name[language] });
    }
  }
  return sources.length > 0 ? { sources } : {};
}
