import type { ObjectType } from "@assay/shared/api/record";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi } from "./api.ts";

/** HubSpot's numbers of object types. */
const objectTypeIds: Record<ObjectType, string> = { contact: "0-1", deal: "0-3" };

const Limits = z.object({
  byObjectType: z.array(z.object({ objectTypeId: z.string(), limit: z.number(), usage: z.number() })),
});

/** How many custom properties a portal may have, and how many more fit; absent when HubSpot does not say. */
export async function readPropertyRoom(
  source: TokenSource,
  tenantId: string,
  objectType: ObjectType,
): Promise<CrmAnswer<{ limit: number; left: number } | undefined>> {
  const path = "/crm/limits/2026-09/custom-properties";
  const answer = await callApi(source, tenantId, { method: "GET", path });
  // Not every portal's grant lets us ask: HubSpot then refuses each property that is too many, and says so.
  if (!answer.ok) return answer.fault.kind === "no-access" ? { ok: true, value: undefined } : answer;
  const limits = Limits.safeParse(answer.value.body);
  const ours = limits.data?.byObjectType.find(({ objectTypeId }) => objectTypeId === objectTypeIds[objectType]);
  const value = ours && { limit: ours.limit, left: Math.max(0, ours.limit - ours.usage) };
  return { ok: true, value };
}
