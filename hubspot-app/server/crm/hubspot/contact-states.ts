import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { ContactState, ContactVersions, PropertyVersion } from "../change.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { isOwnChange } from "./own-change.ts";

const path = "/crm/objects/2026-09/contacts/batch/read";

const StateBatch = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
});

/** Ids of contacts that are part of this one now, with semicolons between. */
export const mergedIdsProperty = "hs_merged_object_ids";

/**
 * How up to 100 contacts stand, with what these properties say. Those that are not there are left out; asked for a
 * merged one, HubSpot answers the one that it is part of.
 */
export async function readStates(
  source: TokenSource,
  tenantId: string,
  contactIds: readonly string[],
  properties: readonly string[],
): Promise<CrmAnswer<ContactState[]>> {
  const inputs = contactIds.map((id) => ({ id }));
  const wanted = ["email", mergedIdsProperty, ...properties];
  const answer = await callApi(source, tenantId, { method: "POST", path, body: { properties: wanted, inputs } });
  if (!answer.ok) return answer;
  const batch = StateBatch.safeParse(answer.value.body);
  // 207: some are gone, and are only left out.
  if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
  const states = batch.data.results.map(({ id, properties: said }) => toState(id, said, properties));
  return { ok: true, value: states };
}

function toState(contactId: string, said: Record<string, string | null>, properties: readonly string[]): ContactState {
  const email = said.email?.trim();
  const says = properties.flatMap((name): [string, string][] => (said[name] ? [[name, said[name]]] : []));
  const mergedIds = (said[mergedIdsProperty] ?? "").split(";").flatMap((id) => id.trim() || []);
  return { contactId, mergedIds, says: Object.fromEntries(says), ...(email && { email }) };
}

const HistoryBatch = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      propertiesWithHistory: z
        .record(
          z.string(),
          z.array(
            z.object({
              value: z.string().nullish(),
              timestamp: z.coerce.date(),
              sourceType: z.string().nullish(),
              sourceId: z.string().nullish(),
              updatedByUserId: z.coerce.string().nullish(),
            }),
          ),
        )
        .default({}),
    }),
  ),
});
type Version = z.infer<typeof HistoryBatch>["results"][number]["propertiesWithHistory"][string][number];

/** What properties of up to 50 contacts said before, each by whom, the oldest first; HubSpot keeps the newest twenty. */
export async function readVersions(
  source: TokenSource,
  tenantId: string,
  contactIds: readonly string[],
  properties: readonly string[],
): Promise<CrmAnswer<ContactVersions[]>> {
  const inputs = contactIds.map((id) => ({ id }));
  const body = { properties: ["hs_object_id"], propertiesWithHistory: properties, inputs };
  const answer = await callApi(source, tenantId, { method: "POST", path, body });
  if (!answer.ok) return answer;
  const batch = HistoryBatch.safeParse(answer.value.body);
  if (![200, 207].includes(answer.value.status) || !batch.success) return rejected(answer.value);
  const value = batch.data.results.map(({ id, propertiesWithHistory }) => {
    const versions = Object.entries(propertiesWithHistory).map(([name, told]): [string, PropertyVersion[]] => {
      return [name, told.map((version) => toVersion(version, source.settings.appId)).sort((a, b) => a.at - b.at)];
    });
    return { contactId: id, versions: Object.fromEntries(versions) };
  });
  return { ok: true, value };
}

function toVersion({ value, timestamp, ...source }: Version, appId: string): PropertyVersion {
  const userId = source.updatedByUserId ?? /^userId:(\d+)$/.exec(source.sourceId ?? "")?.[1];
  const changeSource = source.sourceType ?? undefined;
  return {
    value: value ?? "",
    at: timestamp.getTime(),
    // A merge moves values from one contact to the other; nobody says anything by it.
    isEdit:
      !isOwnChange({ changeSource, sourceId: source.sourceId ?? undefined }, appId) &&
      !/MERGE/.test(changeSource ?? ""),
    ...(userId && { userId }),
  };
}
