import * as z from "zod";
import type { BatchHints, HintKind } from "../store/batch-hints.ts";
import { type Batch, keepBatches } from "../store/inbox.ts";
import { tenantIdOf } from "../store/tenants.ts";
import { crmOf, type Services } from "./services.ts";

/** What we read of a webhook event; the rest, property values among it, is not kept. */
export const WebhookEvent = z.object({
  portalId: z.number(),
  subscriptionType: z.string(),
  objectId: z.number().optional(),
  propertyName: z.string().optional(),
  changeSource: z.string().optional(),
  sourceId: z.string().optional(),
  /** Of a merge: who is left, and who is part of them now. */
  newObjectId: z.number().optional(),
  primaryObjectId: z.number().optional(),
  mergedObjectIds: z.array(z.number()).optional(),
  /** Of an association: its two ends, and what they are, such as `CONTACT_TO_DEAL`. */
  fromObjectId: z.number().optional(),
  toObjectId: z.number().optional(),
  associationType: z.string().optional(),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

type Hint = readonly [kind: HintKind, ids: readonly (number | undefined)[]];

/**
 * What an event points at. It is only ever a reason to look: HubSpot sends events twice, late, in any order or not at
 * all, and the record itself says how it stands.
 */
function hintsOf(event: WebhookEvent): readonly Hint[] {
  const { subscriptionType, objectId } = event;
  switch (subscriptionType.slice(subscriptionType.indexOf(".") + 1)) {
    case "privacyDeletion":
      return [["erased", [objectId]]];
    case "deletion":
    case "restore":
      return [["look", [objectId]]];
    case "merge":
      return [["merged", [objectId, event.newObjectId, event.primaryObjectId, ...(event.mergedObjectIds ?? [])]]];
    case "associationChange":
      return hintsOfAssociation(event);
    case "propertyChange":
      return hintsOfProperty(event);
    default:
      return [];
  }
}

function hintsOfProperty({ propertyName = "", objectId }: WebhookEvent): readonly Hint[] {
  if (propertyName.startsWith("assay_")) return [["edited", [objectId]]];
  if (propertyName === "email") return [["look", [objectId]]];
  return propertyName === "lifecyclestage" ? [] : [["facts", [objectId]]];
}

function hintsOfAssociation({ associationType = "", fromObjectId, toObjectId }: WebhookEvent): readonly Hint[] {
  const [from, to] = associationType.split("_TO_");
  const ends = [
    { type: from, id: fromObjectId },
    { type: to, id: toObjectId },
  ];
  const idsOf = (type: string) => ends.flatMap((end) => (end.type === type ? end.id : []));
  return [
    ["linked", idsOf("CONTACT")],
    ["deal", idsOf("DEAL")],
    ["company", idsOf("COMPANY")],
  ];
}

/** Keeps what a verified batch points at, a part for each tenant; once this resolves, it may be acknowledged. */
export async function receiveWebhooks(services: Services, events: readonly WebhookEvent[]): Promise<void> {
  const crm = crmOf(services, "hubspot");
  const parts = new Map<number, Map<HintKind, Set<string>>>();
  for (const event of events) {
    if (crm.isOwnChange({ changeSource: event.changeSource, sourceId: event.sourceId })) continue;
    for (const [kind, ids] of hintsOf(event)) {
      const part = entryOf(parts, event.portalId, () => new Map<HintKind, Set<string>>());
      const pointed = entryOf(part, kind, () => new Set<string>());
      for (const id of ids) if (id !== undefined) pointed.add(String(id));
    }
  }
  const batches = [...parts].map(([portalId, part]) => toBatch(portalId, part));
  if (batches.length > 0) await keepTogether(services, batches);
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function toBatch(portalId: number, part: ReadonlyMap<HintKind, ReadonlySet<string>>): Batch {
  const hints: BatchHints = Object.fromEntries([...part].map(([kind, ids]) => [kind, [...ids]]));
  return { tenantId: tenantIdOf("hubspot", String(portalId)), hints };
}

/** Batches that wait for the statement under way: they share the next one, because under a storm a commit costs most. */
interface Waiting {
  batches: Batch[];
  readonly kept: Promise<void>;
}

const waitingOf = new WeakMap<Services["queries"], Waiting>();
const lastOf = new WeakMap<Services["queries"], Promise<unknown>>();

function keepTogether({ queries, now }: Services, batches: readonly Batch[]): Promise<void> {
  const waiting = waitingOf.get(queries);
  if (waiting !== undefined) {
    waiting.batches.push(...batches);
    return waiting.kept;
  }
  const before = lastOf.get(queries) ?? Promise.resolve();
  // What went wrong with those before is told to those who sent them.
  const kept = before
    .catch(() => {})
    .then(() => {
      waitingOf.delete(queries);
      return keepBatches(queries, opened.batches, now());
    });
  const opened: Waiting = { batches: [...batches], kept };
  waitingOf.set(queries, opened);
  lastOf.set(queries, kept);
  return kept;
}
