import { ObjectId, type ObjectType, type RecordPath } from "@assay/shared/api/record";

/** HubSpot's numbers of the types that are rated. */
const objectTypeIds: Record<ObjectType, string> = { contact: "0-1", deal: "0-3" };

/** A record's page: the same address for every data centre, relative to where HubSpot is open. */
export function recordPath(portalId: number, { objectType, objectId }: RecordPath): string {
  return `/contacts/${portalId}/record/${objectTypeIds[objectType]}/${objectId}`;
}

/**
 * The record behind what somebody pasted: an address of its page, old or new, or its id alone, which is then of type
 * `kind`. Absent when it is neither.
 */
export function readRecord(pasted: string, kind: ObjectType): RecordPath | undefined {
  const text = pasted.trim();
  if (ObjectId.safeParse(text).success) return { objectType: kind, objectId: text };
  const [, type, id] =
    text.match(/\/record\/(0-1|0-3)\/(\d+)/) ?? text.match(/\/contacts\/\d+\/(contact|deal)\/(\d+)/) ?? [];
  if (type === undefined || !ObjectId.safeParse(id).success) return undefined;
  const objectType = type === "0-3" || type === "deal" ? "deal" : "contact";
  return { objectType, objectId: String(id) };
}
