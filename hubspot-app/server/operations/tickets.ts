import { createHash, randomBytes } from "node:crypto";
import type { TicketReply, TicketRequest, TicketWish } from "@assay/shared/api/bulk";
import type { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import { saveTicket, takeTicket } from "../store/tickets.ts";
import { type Actor, actorOf } from "./identify-caller.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** A click follows at once, or a new ticket is a click away. */
const ticketMs = 5 * 60_000;

/** Leave for somebody's browser to open one page or fetch one file of ours, once. */
export async function issueTicket(
  { queries, now }: Services,
  actor: Actor,
  { wish, language }: TicketRequest,
): Promise<TicketReply | Refusal> {
  if (!mayOpen(actor, wish)) return wish.for === "review" ? refuseTeam(language) : refuseEdit(language);
  const { tenantId, userId } = actor;
  // The tenant stands in front so that no look-up crosses tenants.
  const ticket = `${tenantId}.${randomBytes(32).toString("base64url")}`;
  const expiresAt = now() + ticketMs;
  await saveTicket(queries, { tenantId, userId, wish, language }, hashTicket(ticket), expiresAt);
  return { ok: true, ticket, expiresAt };
}

/** What a ticket opens, and for whom. */
export interface OpenedTicket {
  readonly actor: Actor;
  readonly wish: TicketWish;
  readonly language: Language;
}

/** Takes a ticket. Absent: it served before, is over, was never ours, or its holder may not open it any more. */
export async function openTicket({ queries, now }: Services, ticket: string): Promise<OpenedTicket | undefined> {
  const [, tenantId] = /^([\w-]+)\.[\w-]{43}$/.exec(ticket) ?? [];
  if (tenantId === undefined) return undefined;
  const taken = await takeTicket(queries, tenantId, hashTicket(ticket), now());
  const actor = taken && (await actorOf(queries, taken.tenantId, taken.userId));
  return actor && mayOpen(actor, taken.wish) ? { actor, wish: taken.wish, language: taken.language } : undefined;
}

/** Files are for admins; a review is for whoever may read it on its page. */
function mayOpen(actor: Actor, wish: TicketWish): boolean {
  return wish.for === "review" ? leadsTeam(actor) : mayEdit(actor);
}

/** 256 random bits need no salt and no slow hash. */
function hashTicket(ticket: string): string {
  return createHash("sha256").update(ticket).digest("base64url");
}
