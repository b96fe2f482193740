import type { Shortfall } from "@assay/shared/pipeline/shortfall";
import { connectedCrm } from "./related-records.ts";
import type { Services } from "./services.ts";

/**
 * What the portal calls the properties that shortfalls name, by their internal names. The CRM is asked where one is
 * named; where it does not answer, the names stand for themselves.
 */
export async function readShortfallLabels(
  services: Services,
  tenantId: string,
  shortfalls: readonly Shortfall[],
): Promise<Record<string, string>> {
  const named = new Set(shortfalls.flatMap((one) => (one.lacks === "data" ? one.property : [])));
  const crm = named.size === 0 ? undefined : await connectedCrm(services, tenantId);
  if (!crm?.ok) return {};
  const listed = await crm.value.listProperties(tenantId, "contact");
  const properties = listed.ok ? listed.value : [];
  return Object.fromEntries(properties.flatMap(({ name, label }) => (named.has(name) ? [[name, label]] : [])));
}
