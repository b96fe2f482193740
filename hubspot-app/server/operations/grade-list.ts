import type { GradeListRequest, GradingReply, ListGrading, ListsQuery, ListsReply } from "@assay/shared/api/bulk";
import type { Refusal } from "@assay/shared/api/result";
import { bulkTexts, refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmAnswer } from "../crm/answer.ts";
import { auditAct } from "../store/audit-entries.ts";
import {
  claimGrading,
  endGrading,
  findGrading,
  type GradingRow,
  releaseGrading,
  saveMembers,
  startGrading,
  tenantsWithGradings,
} from "../store/list-gradings.ts";
import { countGraded, listCopied } from "../store/list-results.ts";
import { countDueWrites } from "../store/property-writes.ts";
import { wishCopies } from "../store/reviewed-copies.ts";
import { findTenant } from "../store/tenants.ts";
import { mostWaiting } from "./feed-rescore.ts";
import type { Actor } from "./identify-caller.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";

/** A page takes one call of the CRM, and is read well within this, or is somebody else's to do again. */
const leaseMs = 30_000;
/** Until the CRM is asked again. */
const waitMs = 10_000;

/** Lists of contacts that the portal has. */
export async function findLists(
  services: Services,
  actor: Actor,
  { text, language }: ListsQuery,
): Promise<ListsReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const lists = await askLists(services, actor.tenantId, { text });
  return lists.ok ? { ok: true, lists: lists.value } : refuseLists(lists, language);
}

/** Begins to grade a list; the same request again answers the first. */
export async function gradeList(
  services: Services,
  actor: Actor,
  { id, listId, language }: GradeListRequest,
): Promise<GradingReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { queries, now } = services;
  const { tenantId, userId: by } = actor;
  const lists = await askLists(services, tenantId, { id: listId });
  if (!lists.ok) return refuseLists(lists, language);
  const list = lists.value.find((one) => one.id === listId);
  if (list === undefined) return { ok: false, code: "no-list", message: bulkTexts[language].page.noList };
  const row = {
    ...{ tenant_id: tenantId, grading_id: id, list_id: listId, list_name: list.name, total: list.size },
    ...{ started_by: by, started_at: now() },
  };
  await queries.transaction().execute(async (trx) => {
    const isNew = await startGrading(trx, row);
    if (isNew) await auditAct(trx, tenantId, { act: "list-graded", by, subject: listId, to: String(list.size) }, now());
  });
  return answer(services, tenantId, id);
}

/** Ends a list under way; what was read of it stays. */
export async function cancelGrading(
  services: Services,
  actor: Actor,
  id: string,
  language: Language,
): Promise<GradingReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  await endGrading(services.queries, { tenant_id: actor.tenantId, grading_id: id }, "cancelled", services.now());
  const row = await findGrading(services.queries, actor.tenantId, id);
  if (row === undefined) return { ok: false, code: "no-list", message: bulkTexts[language].page.noList };
  return answer(services, actor.tenantId, id);
}

async function answer({ queries }: Services, tenantId: string, id: string): Promise<GradingReply> {
  const row = await findGrading(queries, tenantId, id);
  if (row === undefined) throw new Error("a list that was begun a moment ago");
  return { ok: true, grading: await progressOf(queries, row) };
}

/** How far a list is. */
export async function progressOf(queries: Services["queries"], row: GradingRow): Promise<ListGrading> {
  return {
    ...{ id: row.grading_id, listId: row.list_id, listName: row.list_name, state: row.state },
    ...{ total: row.total, done: row.done, ...(await countGraded(queries, row.tenant_id, row.grading_id)) },
    ...(row.waits_for !== "" && { waitsFor: row.waits_for }),
  };
}

async function askLists({ queries, crms }: Services, tenantId: string, by: { text: string } | { id: string }) {
  const tenant = await findTenant(queries, tenantId);
  if (tenant === undefined) throw new Error("an actor of no tenant");
  return crmOf({ crms }, tenant.crm).findLists(tenantId, by);
}

function refuseLists({ fault }: Extract<CrmAnswer<never>, { ok: false }>, language: Language): Refusal {
  if (fault.kind === "no-access") return { ok: false, code: "lists-off", message: bulkTexts[language].page.listsOff };
  return { ok: false, code: "crm-away", message: refusalTexts[language]["crm-away"]() };
}

export function dueGradings({ queries, now }: Services): Promise<string[]> {
  return tenantsWithGradings(queries, now());
}

/**
 * Reads the next page of a tenant's list and has the copies of those that were rated worked out and written again. A
 * page and the place it came to are one transaction. Answers whether there is more to do now.
 */
export async function runGradings(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  // A long list must not stand before the ratings that people give meanwhile: the next look may find room.
  if ((await countDueWrites(queries, tenantId, now(), mostWaiting)) >= mostWaiting) return false;
  const row = await claimGrading(queries, tenantId, now(), now() + leaseMs);
  const tenant = await findTenant(queries, tenantId);
  if (row === undefined || tenant === undefined) return false;
  const page = await crmOf(services, tenant.crm).listMembers(tenantId, row.list_id, row.after_page);
  if (!page.ok) {
    await releaseGrading(queries, row, now() + waitMs, page.fault.message);
    return false;
  }
  const { contactIds, next } = page.value;
  await queries.transaction().execute(async (trx) => {
    if (!(await saveMembers(trx, row, contactIds, next ?? ""))) return;
    const rated = await listCopied(trx, tenantId, contactIds);
    const wishes = rated.map((objectId) => ({ objectType: "contact", objectId, values: "due" }) as const);
    await wishCopies(trx, tenantId, wishes, undefined, now());
    if (next === undefined) await endGrading(trx, row, "done", now());
  });
  return next !== undefined;
}
