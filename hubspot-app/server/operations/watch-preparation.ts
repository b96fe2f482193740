import type { PropertyRefusal } from "@assay/shared/api/sync";
import * as z from "zod";
import { findPreparation, type Preparation } from "../store/preparations.ts";
import { findTenant } from "../store/tenants.ts";
import type { Services } from "./services.ts";

/** How long whoever installed may watch. */
export const watchWindowMs = 3_600_000;

const purpose = "watch-preparation";
const Ticket = z.object({ tenantId: z.string(), expiresAt: z.number() });

/** What the installer's browser keeps, so that nobody else can watch; fit for a cookie. */
export function issueWatchTicket({ vault, now }: Services, tenantId: string): string {
  const ticket: z.infer<typeof Ticket> = { tenantId, expiresAt: now() + watchWindowMs };
  return Buffer.from(vault.seal(JSON.stringify(ticket), purpose)).toString("base64url");
}

export interface WatchedPreparation {
  /** Absent until the first look. */
  readonly preparation: Preparation | undefined;
  /** Of the last look that ended. */
  readonly refusals: readonly PropertyRefusal[];
}

/** How far the portal of a ticket is; absent for a ticket that is over or was never ours. */
export async function watchPreparation(services: Services, ticket: string): Promise<WatchedPreparation | undefined> {
  const tenantId = openTicket(services, ticket);
  const tenant = tenantId && (await findTenant(services.queries, tenantId));
  if (!tenant) return undefined;
  const preparation = await findPreparation(services.queries, tenant.tenantId);
  return { preparation, refusals: tenant.prepared?.refusals ?? [] };
}

function openTicket({ vault, now }: Services, ticket: string): string | undefined {
  try {
    const { tenantId, expiresAt } = Ticket.parse(
      JSON.parse(vault.open(String(Buffer.from(ticket, "base64url")), purpose)),
    );
    return expiresAt > now() ? tenantId : undefined;
  } catch {
    // A cookie of another installation of ours, or of nobody's.
    return undefined;
  }
}
