import type { ProfilingReply } from "@assay/shared/api/privacy";
import type { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import { auditAct } from "../store/audit-entries.ts";
import { forgetHighs } from "../store/engagement-highs.ts";
import { forgetJudged } from "../store/judged-records.ts";
import { resumeProfiling as dropStop, stopProfiling as saveStop } from "../store/profiling-stops.ts";
import { wishCopy } from "../store/property-writes.ts";
import { dropResults, holdOfRecord } from "../store/reviews.ts";
import { findTenant } from "../store/tenants.ts";
import { holdRecord } from "./erase-record.ts";
import type { Actor } from "./identify-caller.ts";
import { reviewByFramework } from "./review-assessments.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** Stops or resumes the profiling of a contact at an admin's word. Safe to repeat. */
export async function changeProfiling(
  services: Services,
  actor: Actor,
  contactId: string,
  { isProfiled, language }: { readonly isProfiled: boolean; readonly language: Language },
): Promise<ProfilingReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  await setProfiling(services, actor.tenantId, contactId, { isProfiled, by: actor.userId, byRule: false });
  return { ok: true, isProfiled };
}

interface ProfilingWish {
  readonly isProfiled: boolean;
  /** A user id. */
  readonly by: string;
  /** A property of the portal's asked for it. */
  readonly byRule: boolean;
}

/**
 * Stopped: the contact's ratings stay as they are and count for nothing, its properties are emptied, and it cannot be
 * rated. Resumed: all is worked out anew from the ratings. Safe to repeat.
 */
export async function setProfiling(
  { queries: database, now }: Services,
  tenantId: string,
  contactId: string,
  { isProfiled, by, byRule }: ProfilingWish,
): Promise<void> {
  const key = { tenantId, objectType: "contact" as const, objectId: contactId };
  const at = now();
  await database.transaction().execute(async (queries) => {
    await holdRecord(queries, key, at);
    const changed = isProfiled
      ? await dropStop(queries, tenantId, { contactId, byRule })
      : await saveStop(queries, tenantId, { contactId, by, at, byRule });
    if (!changed) return;
    const tenant = await findTenant(queries, tenantId);
    if (tenant === undefined) throw new Error("a stop of no tenant");
    if (isProfiled) await reviewByFramework(queries, tenant, await holdOfRecord(queries, key), at);
    else {
      await dropResults(queries, key);
      await forgetJudged(queries, tenantId, contactId);
      await forgetHighs(queries, tenantId, contactId);
    }
    await wishCopy(queries, key, at);
    const act = isProfiled ? "profiling-resumed" : "profiling-stopped";
    await auditAct(queries, tenantId, { act, ...(byRule ? {} : { by }), subject: "contact" }, at);
  });
}
