import type { Feature } from "@assay/shared/api/sync-health";

/** Where HubSpot is and who we are to it. `apiOrigin` may be a stand-in or a recording proxy. */
export interface HubspotSettings {
  readonly apiOrigin: string;
  readonly authorizeUrl: string;
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where HubSpot sends an admin back to after consent. */
  readonly redirectUrl: string;
}

/** What the core needs and nothing more; docs/scopes.md says which line needs which. The app's hsmeta says the same. */
export const requiredScopes = [
  "oauth",
  "crm.objects.contacts.read",
  "crm.objects.contacts.write",
  "crm.schemas.contacts.read",
  "crm.schemas.contacts.write",
  "crm.objects.owners.read",
] as const;

/** What each feature needs beside it, asked for when somebody switches it on: a portal without it still gets contacts. */
export const featureScopes: Record<Feature, readonly string[]> = {
  deals: ["crm.objects.deals.read"],
  companies: ["crm.objects.companies.read"],
  leads: ["crm.objects.leads.read"],
  lists: ["crm.lists.read"],
  workflows: ["automation"],
};
