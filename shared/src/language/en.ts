/** English. Every other language has the same keys; a missing one fails the build. Texts with parts are functions. */

/** The words of the field, as screens and properties show them. */
export const words = {
  temperature: { hot: "Hot", warm: "Warm", cold: "Cold" },
  verdict: { qualified: "Qualified", "not-yet": "Not yet", "not-qualified": "Not qualified" },
  tier: { assumed: "Assumed", stated: "Stated", documented: "Documented" },
  surface: { card: "CRM card", extension: "Browser", crm: "HubSpot", import: "Import" },
  unknown: "Unknown",
} as const;
