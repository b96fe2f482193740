/** Where HubSpot is and who we are to it. `apiOrigin` may be a stand-in or a recording proxy. */
export interface HubspotSettings {
  readonly apiOrigin: string;
  readonly authorizeUrl: string;
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

/** What deals, companies and leads need beside it: a portal without them, or an admin who says no, still gets contacts. */
export const optionalScopes = [
  "crm.objects.deals.read",
  "crm.objects.companies.read",
  "crm.objects.leads.read",
] as const;
