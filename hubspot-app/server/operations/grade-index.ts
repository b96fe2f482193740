import type { GradesQuery, GradesReply } from "@assay/shared/api/prospects";
import type { Refusal } from "@assay/shared/api/result";
import { readIndex } from "../store/contact-identities.ts";
import { countErasures } from "../store/erasures.ts";
import { editionOfGone } from "../store/gone-records.ts";
import { indexKey } from "./hash-addresses.ts";
import type { Actor } from "./identify-caller.ts";
import type { Services } from "./services.ts";
import { keepVisible, seesAll } from "./visible-records.ts";

const fullPageSize = 2_000;

/** Where whose each contact is must be asked: two calls of HubSpot's. */
const askedPageSize = 200;

/** No transaction of ours takes longer to become visible. */
const settlingMs = 10_000;

/** What changed in the index since a cursor, `<edition>.<moment>.<contact>`, as far as the actor may see it. */
export async function readGrades(services: Services, actor: Actor, query: GradesQuery): Promise<GradesReply | Refusal> {
  const { queries } = services;
  const { tenantId } = actor;
  const edition = await editionOf(services, actor);
  const pageSize = seesAll(actor) ? fullPageSize : askedPageSize;
  const [seen = "", at = "0", objectId = ""] = (query.after ?? "").split(".");
  const isWhole = seen !== edition || !/^\d{1,15}$/.test(at);
  const lines = await readIndex(
    queries,
    tenantId,
    isWhole ? { at: 0, objectId: "" } : { at: Number(at), objectId },
    pageSize,
  );
  const places = lines.map((line) => ({ ...line, objectType: "contact" as const }));
  const visible = await keepVisible(services, actor, places, query.language);
  if (!visible.ok) return visible;
  const last = lines.at(-1);
  const more = lines.length === pageSize;
  // What was written a moment ago may become visible behind what was just read: the next reading begins before it.
  const settled = services.now() - settlingMs;
  const isRecent = !more && last !== undefined && last.at > settled;
  const place = isRecent ? `${settled}.` : last ? `${last.at}.${last.objectId}` : isWhole ? "0." : `${at}.${objectId}`;
  return {
    ok: true,
    key: indexKey(services, tenantId),
    isWhole,
    entries: visible.records.map(({ hash, objectId: id, grade, temperature }) => ({
      hash,
      objectId: id,
      ...(grade && { grade }),
      ...(temperature && { temperature }),
    })),
    cursor: `${edition}.${place}`,
    more,
  };
}

/**
 * A browser whose index is of another edition gets the whole of it. It ends with an erasure, with a deletion or its undoing, with what the actor may
 * see, and where that depends on owners with the day: a new owner changes nothing in the index.
 */
async function editionOf({ queries, now }: Services, actor: Actor): Promise<string> {
  const erasures = `${await countErasures(queries, actor.tenantId)}-${await editionOfGone(queries, actor.tenantId)}`;
  const day = Math.floor(now() / 86_400_000);
  return seesAll(actor) ? erasures : `${erasures}-${actor.visibility}-${day}`;
}
