const dated = "(?:2026-03|2026-09)";

/**
 * HubSpot publishes the same operations under dated paths and under older numbered ones; each becomes one canonical
 * path. The v3 associations of a record are left out: they answer in a form of their own, which nothing here uses.
 */
const families: [RegExp, string][] = [
  [new RegExp(`^/crm/objects/${dated}(?=/)`), "/crm/objects"],
  [/^\/crm\/v3\/objects(?=\/)(?!\/[^/]+\/[^/]+\/associations)/, "/crm/objects"],
  [/^\/crm\/v4\/objects(?=\/[^/]+\/[^/]+\/associations)/, "/crm/objects"],
  [new RegExp(`^/crm/properties/${dated}(?=/)`), "/crm/properties"],
  [/^\/crm\/v3\/properties(?=\/)/, "/crm/properties"],
  [new RegExp(`^/crm/associations/${dated}(?=/)`), "/crm/associations"],
  [/^\/crm\/(?:v4\/associations|associations\/v4)(?=\/)/, "/crm/associations"],
  [new RegExp(`^/crm/pipelines/${dated}(?=/)`), "/crm/pipelines"],
  [/^\/crm\/v3\/pipelines(?=\/)/, "/crm/pipelines"],
  [new RegExp(`^/crm/lists/${dated}(?=/)`), "/crm/lists"],
  [/^\/crm\/v3\/lists(?=\/)/, "/crm/lists"],
  [new RegExp(`^/crm/owners/${dated}(?=/|$)`), "/crm/owners"],
  [/^\/crm\/(?:v3\/owners|owners\/v3)(?=\/|$)/, "/crm/owners"],
  [new RegExp(`^/crm/limits/${dated}(?=/)`), "/crm/limits"],
  [/^\/crm\/v3\/limits(?=\/)/, "/crm/limits"],
  [new RegExp(`^/account-info/(?:${dated}|v3)(?=/)`), "/account-info"],
  [new RegExp(`^/appinstalls/(?:${dated}|v3)(?=/)`), "/appinstalls"],
  [new RegExp(`^/automation/actions/callbacks/${dated}(?=/)`), "/automation/actions/callbacks"],
  [/^\/automation\/v4\/actions\/callbacks(?=\/)/, "/automation/actions/callbacks"],
  [new RegExp(`^/oauth/(?:${dated}|v3)(?=/)`), "/oauth"],
  [/^\/oauth\/v1(?=\/)/, "/oauth-v1"],
];

/** The canonical path of a published one, without a trailing slash; undefined for any other. */
export function canonicalPath(path: string): string | undefined {
  for (const [pattern, canonical] of families) {
    if (pattern.test(path)) return path.replace(pattern, canonical).replace(/\/$/, "");
  }
  return undefined;
}
