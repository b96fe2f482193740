import type { Feature } from "@assay/shared/api/sync-health";
import { findCredential } from "../store/credentials.ts";
import { findTenant } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

/** Whether a portal granted what a part of Assay needs. */
export async function mayRead(services: Services, tenantId: string, feature: Feature): Promise<boolean> {
  const { queries } = services;
  const [tenant, credential] = await Promise.all([findTenant(queries, tenantId), findCredential(queries, tenantId)]);
  if (tenant === undefined || credential === undefined) return false;
  return crmOf(services, tenant.crm).featuresIn(credential.scopes).includes(feature);
}
