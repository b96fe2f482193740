import type { LookFigures, LooksQuery, LooksReply, SecondLook } from "@assay/shared/api/outcomes";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal, Result } from "@assay/shared/api/result";
import { dayMs } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import { countBought, countDrawn, countOverrides, countVerdicts } from "../store/look-figures.ts";
import { namePeople } from "../store/people.ts";
import { listWaitingLooks, type SecondLookRow } from "../store/second-looks.ts";
import { toLines } from "./contact-lines.ts";
import { drawDueLooks } from "./draw-looks.ts";
import { mayRead } from "./granted-features.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { leadsTeam } from "./manager-access.ts";
import { connectedCrm, sayTrouble } from "./related-records.ts";
import type { Services } from "./services.ts";
import { keepVisible } from "./visible-records.ts";

/** HubSpot reads as many contacts at once. */
const mostShown = 100;

/** Figures are about so long. */
const periodMs = 365 * dayMs;

/** Leads that others turned away and that the actor is to look at again; to who leads the team, what came of it too. */
export async function readLooks(
  services: Services,
  actor: Actor,
  { language }: LooksQuery,
): Promise<LooksReply | Refusal> {
  const { queries } = services;
  const { tenantId } = actor;
  await drawDueLooks(services, tenantId);
  const canLook = mayRate(actor);
  const waiting = canLook ? await listVisible(services, actor, language) : noLooks;
  if (!waiting.ok) return waiting;
  const rows = waiting.records.slice(0, mostShown);
  const ids = [...new Set(rows.map(({ objectId }) => objectId))];
  const crm = ids.length === 0 ? undefined : await connectedCrm(services, tenantId);
  const read = crm?.ok ? await crm.value.readRecords(tenantId, "contact", ids) : crm;
  if (read?.ok === false) return { ok: false, code: "crm-away", message: sayTrouble(read.fault, "contact", language) };
  const lines = await toLines(services, actor, read?.value ?? []);
  const people = await namePeople(
    queries,
    tenantId,
    rows.flatMap((row) => row.turned_by ?? []),
    actor,
  );
  const looks = rows.flatMap((row): SecondLook[] => {
    const line = lines.find(({ objectId }) => objectId === row.objectId);
    return line === undefined ? [] : [{ ...line, ...tellAway(row, people) }];
  });
  const figures = leadsTeam(actor) ? await readFigures(services, tenantId) : undefined;
  return { ok: true, looks, isCut: waiting.records.length > mostShown, canLook, ...(figures && { figures }) };
}

type WaitingLook = SecondLookRow & RecordPath;
const noLooks = { ok: true, records: [] } as const;

/** The oldest that somebody may see, more than are shown if there are: old ones of others may stand before them. */
async function listVisible(
  services: Services,
  actor: Actor,
  language: Language,
): Promise<Result<{ records: WaitingLook[] }>> {
  const { tenantId, userId } = actor;
  const records: WaitingLook[] = [];
  let page: SecondLookRow[] | undefined;
  do {
    page = await listWaitingLooks(services.queries, tenantId, userId, mostShown, page?.at(-1));
    const looks = page.map((row) => ({ ...row, objectType: row.object_type, objectId: row.object_id }));
    const visible = await keepVisible(services, actor, looks, language);
    if (!visible.ok) return visible;
    records.push(...visible.records);
  } while (records.length <= mostShown && page.length === mostShown);
  return { ok: true, records };
}

function tellAway(
  { event_id: eventId, kind, reason, turned_by: turnedBy, turned_at: turnedAt }: SecondLookRow,
  people: readonly { readonly userId: string; readonly name: string }[],
): Pick<SecondLook, "eventId" | "kind" | "reason" | "by" | "turnedAt"> {
  const by = turnedBy === null ? undefined : (people.find(({ userId }) => userId === turnedBy)?.name ?? turnedBy);
  return { eventId, kind, reason, turnedAt, ...(by !== undefined && { by }) };
}

async function readFigures(services: Services, tenantId: string): Promise<LookFigures> {
  const { queries, now } = services;
  const since = now() - periodMs;
  const [drawn, reasons, bought, overrides, canReadDeals] = await Promise.all([
    countDrawn(queries, tenantId, since),
    countVerdicts(queries, tenantId, since),
    countBought(queries, tenantId, since),
    countOverrides(queries, tenantId, since),
    mayRead(services, tenantId, "deals"),
  ]);
  return { since, ...drawn, reasons, canReadDeals, bought, overrides };
}
