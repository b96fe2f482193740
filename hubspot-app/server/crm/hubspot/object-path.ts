import type { ObjectType } from "@assay/shared/api/record";

const pathNames: Record<ObjectType, string> = { contact: "contacts" };

/** The name under which HubSpot's paths know a kind of record. */
export function pathNameOf(objectType: ObjectType): string {
  return pathNames[objectType];
}
