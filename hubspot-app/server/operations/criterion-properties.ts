import type { CriterionId, FrameworkId } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import type { Queries } from "../store/database.ts";
import { listMappingMoments, listPropertyMappings } from "../store/property-mappings.ts";
import { criterionProperty } from "./contact-properties.ts";
import { listShown } from "./framework-lists.ts";

/** Where a criterion's level stands in the CRM. */
export interface CriterionProperty {
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  /** As our copies call it. */
  readonly property: string;
  /** As the portal calls it. */
  readonly name: string;
  /** Since when; absent = since the installation. */
  readonly namedAt?: Instant;
}

/** One for each criterion that a contact of the portal can show. */
export async function listCriterionProperties(queries: Queries, tenantId: string): Promise<CriterionProperty[]> {
  const names = await listPropertyMappings(queries, tenantId);
  const moments = await listMappingMoments(queries, tenantId);
  const frameworks = await listShown(queries, tenantId);
  return frameworks.flatMap(({ id: framework, criteria }) =>
    criteria.map(({ id: criterion }) => {
      const property = criterionProperty(framework, criterion);
      const namedAt = moments.get(property);
      const name = names.get(property) ?? property;
      return { framework, criterion, property, name, ...(namedAt !== undefined && { namedAt }) };
    }),
  );
}
