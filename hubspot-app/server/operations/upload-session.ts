import { Language } from "@assay/shared/language/language";
import * as z from "zod";
import { type Actor, actorOf } from "./identify-caller.ts";
import { mayEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** How long the page for uploads may lie untouched. */
export const sessionMs = 2 * 3_600_000;

const purpose = "upload-session";
const Session = z.object({ tenantId: z.string(), userId: z.string(), language: Language, expiresAt: z.number() });

/** Who is at the page for uploads, in which language. */
export interface UploadSession {
  readonly actor: Actor;
  readonly language: Language;
}

/** What the browser keeps, fit for a cookie. */
export function sealSession({ vault, now }: Services, { actor, language }: UploadSession): string {
  const { tenantId, userId } = actor;
  const session: z.infer<typeof Session> = { tenantId, userId, language, expiresAt: now() + sessionMs };
  return Buffer.from(vault.seal(JSON.stringify(session), purpose)).toString("base64url");
}

/** Absent: it is over, was never ours, or the person is no admin any more. */
export async function openSession(
  { vault, now, queries }: Services,
  cookie: string,
): Promise<UploadSession | undefined> {
  const session = readSession(vault, cookie);
  if (session === undefined || session.expiresAt <= now()) return undefined;
  const actor = await actorOf(queries, session.tenantId, session.userId);
  return actor && mayEdit(actor) ? { actor, language: session.language } : undefined;
}

function readSession(vault: Services["vault"], cookie: string): z.infer<typeof Session> | undefined {
  try {
    return Session.parse(JSON.parse(vault.open(String(Buffer.from(cookie, "base64url")), purpose)));
  } catch {
    // A cookie of another installation of ours, or of nobody's.
    return undefined;
  }
}
