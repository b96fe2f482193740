import type { Crm } from "./crm.ts";
import { createHubspot } from "./hubspot/hubspot.ts";

/** Every CRM Assay writes to, by id, each made from what it needs of its surroundings. */
export const allCrms = { hubspot: createHubspot } satisfies Record<string, (...needs: never[]) => Crm>;
