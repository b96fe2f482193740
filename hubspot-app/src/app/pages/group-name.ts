import type { FunnelCut } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { ContactSource } from "@assay/shared/pipeline/contact-source";

/** What a source, campaign, grade, rep or team is called; one that the CRM does not name stands by its id. */
export function groupName(
  { sources, without }: FunnelText,
  by: FunnelCut,
  { key, name }: { readonly key?: string | undefined; readonly name?: string | undefined },
): string {
  if (key === undefined) return without[by];
  const source = by === "source" ? ContactSource.safeParse(key) : undefined;
  return source?.success ? sources[source.data] : (name ?? key);
}
