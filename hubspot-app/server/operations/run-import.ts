import type { CsvRecord } from "../csv/records.ts";
import { endImport, type ImportRow } from "../store/contact-imports.ts";
import type { ImportFault } from "../store/import-faults.ts";
import {
  claimImport,
  dropIdleImports,
  type IdleLimits,
  type PageTally,
  releaseImport,
  renewImport,
  saveImported,
  tenantsWithImports,
} from "../store/import-turns.ts";
import { findTenant } from "../store/tenants.ts";
import { type Actor, actorOf } from "./identify-caller.ts";
import { type FoundContacts, findContactsOf } from "./import-contacts.ts";
import { readRows } from "./import-file.ts";
import { planOf, type RowWish, readRow } from "./import-plan.ts";
import { type Rated, rateRows } from "./rate-rows.ts";
import { crmOf, type Services } from "./services.ts";
import { whileRenewed } from "./while-renewed.ts";

/** Contacts looked up with one call of the CRM. */
const mostWishes = 100;
/** Rows of a page, most of which may ask for nothing. */
const mostRows = 1000;
/** A worker that is silent for so long is taken for dead, and its page done again. */
const leaseMs = 20_000;
const renewEveryMs = 6_000;
/** Until the CRM is asked again. */
const waitMs = 10_000;

/** A file that nobody went on with holds people's names and addresses: it goes after these. */
const uploadedMs = 3_600_000;
const pausedMs = 24 * 3_600_000;

function idleLimits({ now }: Services): IdleLimits {
  return { uploaded: now() - uploadedMs, paused: now() - pausedMs };
}

export function dueImports(services: Services): Promise<string[]> {
  return tenantsWithImports(services.queries, services.now(), idleLimits(services));
}

/**
 * Does the next page of a tenant's import. Ids of its ratings follow from file, line and criterion, so that a page that
 * a killed process left half done is done again without doubling anything. Answers whether there is more to do now.
 */
export async function runImports(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  await queries.transaction().execute((trx) => dropIdleImports(trx, tenantId, idleLimits(services), now()));
  const row = await claimImport(queries, tenantId, now(), now() + leaseMs);
  if (row === undefined) return false;
  const key = { tenantId, importId: row.import_id };
  const actor = await actorOf(queries, tenantId, row.started_by);
  if (actor === undefined) {
    await queries.transaction().execute((trx) => endImport(trx, key, "cancelled", now()));
    return false;
  }
  const page = await readPage(services, row);
  const renew = () => renewImport(queries, key, now() + leaseMs);
  const done = await whileRenewed(renew, renewEveryMs, () => doPage(services, row, actor, page));
  if ("waitsFor" in done) {
    await releaseImport(queries, key, now() + waitMs, done.waitsFor);
    return false;
  }
  await queries.transaction().execute((trx) => saveImported(trx, row, page.nextLine, done));
  if (page.isLast) await queries.transaction().execute((trx) => endImport(trx, key, "done", now()));
  return !page.isLast;
}

interface Page {
  readonly rows: number;
  readonly wishes: readonly RowWish[];
  readonly faults: readonly ImportFault[];
  readonly nextLine: number;
  readonly isLast: boolean;
}

async function readPage(services: Services, row: ImportRow): Promise<Page> {
  const plan = planOf(row.columns ?? []);
  const wishes: RowWish[] = [];
  const faults: ImportFault[] = [];
  let [rows, last] = [0, undefined as CsvRecord | undefined];
  for await (const record of readRows(services, row, row.next_line, plan)) {
    const read = readRow(plan, record);
    if (read !== "blank" && "wish" in read) wishes.push(read.wish);
    if (read !== "blank" && "faults" in read) faults.push(...read.faults);
    [rows, last] = [rows + 1, record];
    if (wishes.length === mostWishes || rows === mostRows) break;
  }
  const isLast = wishes.length < mostWishes && rows < mostRows;
  const nextLine = isLast ? row.lines + 1 : (last?.lastLine ?? row.lines) + 1;
  return { rows, wishes, faults, nextLine, isLast };
}

async function doPage(
  services: Services,
  row: ImportRow,
  actor: Actor,
  { rows, wishes, faults }: Page,
): Promise<PageTally | { waitsFor: string }> {
  const faultyRows = new Set(faults.map(({ line }) => line)).size;
  const blankRows = rows - wishes.length - faultyRows;
  const nobody: FoundContacts = { contacts: new Map(), created: 0 };
  const tenant = await findTenant(services.queries, actor.tenantId);
  if (tenant === undefined) throw new Error("an import of no tenant");
  const crm = crmOf(services, tenant.crm);
  const found =
    wishes.length === 0
      ? { ok: true as const, value: nobody }
      : await findContactsOf(crm, actor.tenantId, wishes, row.creates_contacts);
  if (!found.ok) return { waitsFor: found.fault.message };
  const rated = await rateRows(services, row, actor, wishes, found.value);
  const sum = (count: (one: Rated) => number) => rated.reduce((total, one) => total + count(one), 0);
  return {
    readRows: rows,
    blankRows,
    ratedRows: sum(({ fault }) => (fault === undefined ? 1 : 0)),
    ratings: sum(({ ratings }) => ratings),
    contested: sum(({ contested }) => contested),
    createdContacts: found.value.created,
    faults: [...faults, ...rated.flatMap(({ fault }) => fault ?? [])],
  };
}
