import type { Role, Visibility } from "@assay/shared/api/people";
import type { Result } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Queries } from "../store/database.ts";
import { findMembership, meetPerson } from "../store/people.ts";
import { tenantIdOf } from "../store/tenants.ts";
import type { Caller } from "../trust/caller.ts";
import type { Services } from "./services.ts";

/** Who does something: one person of one tenant. Made from a signed URL only. */
export interface Actor {
  readonly tenantId: string;
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** The language of the properties that this person's ratings fill. */
  readonly portalLanguage: Language;
  /** Whose assessments the portal lets its reps and readers see. */
  readonly visibility: Visibility;
}

/** Everybody who can open a record in the CRM may rate it, until an admin says otherwise. */
export const defaultRole: Role = "rep";

/**
 * Turns a verified caller into an actor; 403 is for portals that never installed Assay. One that took back its consent
 * still reads and rates: what it rates waits for the next installation.
 */
export async function identifyCaller(
  { queries }: Services,
  caller: Caller,
  language: Language,
): Promise<Result<{ actor: Actor }, "unknown-tenant">> {
  const tenantId = tenantIdOf("hubspot", caller.accountId);
  const membership = await findMembership(queries, tenantId, caller.userId);
  if (membership === undefined) {
    return { ok: false, code: "unknown-tenant", message: refusalTexts[language]["unknown-tenant"]() };
  }
  const { userId, email } = caller;
  if (membership.name === undefined) await meetPerson(queries, tenantId, userId, email);
  const { name = email, role = defaultRole, portalLanguage, visibility } = membership;
  return { ok: true, actor: { tenantId, userId, name, role, portalLanguage, visibility } };
}

/** One of the portal's people by their id, for whoever proved who they are in another way. */
export async function actorOf(queries: Queries, tenantId: string, userId: string): Promise<Actor | undefined> {
  const membership = await findMembership(queries, tenantId, userId);
  if (membership?.name === undefined) return undefined;
  const { name, role = defaultRole, portalLanguage, visibility } = membership;
  return { tenantId, userId, name, role, portalLanguage, visibility };
}

/** A reader changes nothing. */
export function mayRate(actor: Actor): boolean {
  return actor.role !== "reader";
}
