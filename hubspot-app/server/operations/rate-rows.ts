import { createHash } from "node:crypto";
import type { RateRequest } from "@assay/shared/api/rating";
import { eventIdOf } from "@assay/shared/event-id";
import type { ImportRow } from "../store/contact-imports.ts";
import type { ImportFault } from "../store/import-faults.ts";
import { followBelongings } from "./belongings.ts";
import type { Actor } from "./identify-caller.ts";
import type { FoundContacts } from "./import-contacts.ts";
import type { FaultCode, RowLevel, RowWish } from "./import-plan.ts";
import { recordEvent } from "./record-event.ts";
import type { Services } from "./services.ts";

/** Records rated at once; each takes a connection. */
const mostAtOnce = 4;

/** What one row came to. */
export interface Rated {
  readonly ratings: number;
  readonly contested: number;
  readonly fault?: ImportFault;
}

/** Rates what rows ask for: several contacts at once; the rows of one after each other, as they stand in the file. */
export async function rateRows(
  services: Services,
  row: ImportRow,
  actor: Actor,
  wishes: readonly RowWish[],
  { contacts }: FoundContacts,
): Promise<Rated[]> {
  const rated: Rated[] = [];
  const known: (RowWish & { objectId: string })[] = [];
  for (const wish of wishes) {
    const contact = contacts.get(wish.line);
    if (contact !== undefined && "objectId" in contact) known.push({ ...wish, objectId: contact.objectId });
    else rated.push({ ratings: 0, contested: 0, fault: faultOf(wish, contact?.code ?? "unknown-contact") });
  }
  const groups = [...Map.groupBy(known, ({ objectId }) => objectId).values()];
  const records = groups.flatMap(([first]) =>
    first ? [{ objectType: "contact" as const, objectId: first.objectId }] : [],
  );
  await followBelongings(services, row.tenant_id, records);
  const lane = async () => {
    for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
      for (const wish of group) rated.push(await rateRow(services, row, actor, wish));
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, lane));
  return rated;
}

async function rateRow(
  services: Services,
  row: ImportRow,
  actor: Actor,
  wish: RowWish & { objectId: string },
): Promise<Rated> {
  let [ratings, contested] = [0, 0];
  for (const level of wish.levels) {
    const record = { objectType: "contact", objectId: wish.objectId } as const;
    const reply = await recordEvent(services, actor, record, ratingOf(row, wish.line, level));
    if (!reply.ok && reply.code !== "conflict") {
      const code = refusalCodes[reply.code] ?? "not-recorded";
      return { ratings, contested, fault: faultOf(wish, code, code === "criterion-gone" ? level.position : 0) };
    }
    ratings++;
    if (!reply.ok) contested++;
  }
  return { ratings, contested };
}

const refusalCodes: Readonly<Record<string, FaultCode>> = {
  erased: "erased",
  "not-profiled": "not-profiled",
  locked: "locked",
  "unknown-framework": "criterion-gone",
  "unknown-criterion": "criterion-gone",
};

function faultOf({ line }: RowWish, code: FaultCode, position = 0): ImportFault {
  return { line, position, code, detail: "" };
}

/** Whoever wrote the file has seen nothing of what stands here: a colleague's other level is not overruled by it. */
function ratingOf(row: ImportRow, line: number, { framework, criterion, level }: RowLevel): RateRequest {
  const name = `${row.seed}/${line}/${framework}/${criterion}`;
  const id = eventIdOf(row.rated_at, createHash("sha256").update(name).digest());
  const given = {
    framework,
    criterion,
    level,
    at: row.rated_at,
    surface: "import",
    basedOn: 0,
    language: "en",
  } as const;
  return { id, ...given };
}
