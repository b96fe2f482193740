import type { CrmKind } from "../record.ts";

const pathNames: Record<CrmKind, string> = {
  contact: "contacts",
  deal: "deals",
  company: "companies",
  lead: "leads",
};

/** The name under which HubSpot's paths know a kind of record. */
export function pathNameOf(kind: CrmKind): string {
  return pathNames[kind];
}
