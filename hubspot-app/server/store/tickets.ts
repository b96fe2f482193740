import type { TicketWish } from "@assay/shared/api/bulk";
import type { Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import type { Queries } from "./database.ts";

/** Whose ticket it is and what it opens. */
export interface Ticket {
  readonly tenantId: string;
  readonly userId: string;
  readonly wish: TicketWish;
  readonly language: Language;
}

export async function saveTicket(
  queries: Queries,
  { tenantId, userId, wish, language }: Ticket,
  ticketHash: string,
  expiresAt: Instant,
): Promise<void> {
  const row = { tenant_id: tenantId, ticket_hash: ticketHash, user_id: userId, expires_at: expiresAt };
  await queries
    .insertInto("ticket")
    .values({ ...row, wish: JSON.stringify({ wish, language }) })
    .execute();
}

/** Once, for a ticket that has not expired; the tenant's old ones are swept on the way. */
export async function takeTicket(
  queries: Queries,
  tenantId: string,
  ticketHash: string,
  now: Instant,
): Promise<Ticket | undefined> {
  const taken = await queries
    .deleteFrom("ticket")
    .where("tenant_id", "=", tenantId)
    .where((where) => where.or([where("ticket_hash", "=", ticketHash), where("expires_at", "<=", now)]))
    .returningAll()
    .execute();
  const row = taken.find((one) => one.ticket_hash === ticketHash && one.expires_at > now);
  return row && { tenantId, userId: row.user_id, ...row.wish };
}
