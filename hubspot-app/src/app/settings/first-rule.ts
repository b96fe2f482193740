import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { ProfilingRule } from "@assay/shared/api/privacy";

/** A yes means yes; of other answers the admin says which. */
export function firstRule({ name: property, kind }: CrmProperty): ProfilingRule {
  return { property, values: kind === "yes-no" ? ["true"] : [] };
}
