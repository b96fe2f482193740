import type { ImportRow } from "../store/contact-imports.ts";
import type { ImportFault } from "../store/import-faults.ts";
import { findTenant } from "../store/tenants.ts";
import { findKnown } from "./import-contacts.ts";
import { readRows } from "./import-file.ts";
import { planOf, type ReadRow, type RowWish, readRow } from "./import-plan.ts";
import { crmOf, type Services } from "./services.ts";

const previewedRows = 20;

/** What would become of one row. */
export type Outcome =
  | { readonly kind: "rate" | "create"; readonly wish: RowWish }
  | { readonly kind: "blank" }
  /** With a wish where the row itself is sound. */
  | { readonly kind: "faulty"; readonly faults: readonly ImportFault[]; readonly wish?: RowWish };

export interface Preview {
  readonly rows: readonly { readonly line: number; readonly outcome: Outcome }[];
  /** Why nobody could be looked up, in the CRM's words. */
  readonly crmAway: string | undefined;
}

/** What would happen to the first rows, without doing it. */
export async function previewImport(services: Services, row: ImportRow): Promise<Preview> {
  const plan = planOf(row.columns ?? []);
  const read: { line: number; row: ReadRow }[] = [];
  for await (const record of readRows(services, row, 2, plan)) {
    read.push({ line: record.line, row: readRow(plan, record) });
    if (read.length === previewedRows) break;
  }
  const wishes = read.flatMap(({ row: one }) => (one !== "blank" && "wish" in one ? one.wish : []));
  const tenant = await findTenant(services.queries, row.tenant_id);
  if (tenant === undefined) throw new Error("an import of no tenant");
  const known = await findKnown(crmOf(services, tenant.crm), tenant.tenantId, wishes);
  const outcomeOf = (one: ReadRow): Outcome => {
    if (one === "blank") return { kind: "blank" };
    if ("faults" in one) return { kind: "faulty", faults: one.faults };
    const { wish } = one;
    if (!known.ok || known.value(wish.contact) !== undefined) return { kind: "rate", wish };
    if ("email" in wish.contact && row.creates_contacts) return { kind: "create", wish };
    const fault = { line: wish.line, position: 0, code: "unknown-contact", detail: "" };
    return { kind: "faulty", faults: [fault], wish };
  };
  return {
    rows: read.map(({ line, row: one }) => ({ line, outcome: outcomeOf(one) })),
    crmAway: known.ok ? undefined : known.fault.message,
  };
}
