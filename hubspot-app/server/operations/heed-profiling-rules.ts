import type { ChangedMeanwhile } from "@assay/shared/api/changed-meanwhile";
import type { PrivacyReply, ProfilingRule, ProfilingRulesRequest } from "@assay/shared/api/privacy";
import type { Refusal } from "@assay/shared/api/result";
import type { CrmAnswer } from "../crm/answer.ts";
import type { Crm } from "../crm/crm.ts";
import { auditAct } from "../store/audit-entries.ts";
import {
  claimProfilingWatch,
  dropProfilingWatch,
  listProfilingRules,
  moveProfilingWatch,
  type ProfilingWatch,
  saveProfilingRules,
} from "../store/profiling-rules.ts";
import { listStoppedByRule, readStopsOf } from "../store/profiling-stops.ts";
import { findTenant } from "../store/tenants.ts";
import { setProfiling } from "./change-profiling.ts";
import { changeSeen } from "./change-seen.ts";
import type { Actor } from "./identify-caller.ts";
import { readPrivacy } from "./read-privacy.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import { crmOf, type Services } from "./services.ts";

/** How often the portal is asked what changed: HubSpot tells nobody of a property that only this portal knows. */
const everyMs = 180_000;

/** HubSpot's search may find a change only this much later. */
const searchLagMs = 60_000;

/** Which properties of the portal say of whom no profile is made; everybody is looked at by them at once. */
export async function changeProfilingRules(
  services: Services,
  actor: Actor,
  { rules, seen, language }: ProfilingRulesRequest,
): Promise<PrivacyReply | ChangedMeanwhile<ProfilingRule[]> | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId, userId: by } = actor;
  const refusal = await changeSeen<ProfilingRule[]>(
    services,
    tenantId,
    {
      ...{ seen: inOrder(seen), wanted: inOrder(rules) },
      read: async (queries) => inOrder(await listProfilingRules(queries, tenantId)),
      save: async (queries, before) => {
        await saveProfilingRules(queries, tenantId, rules, by, services.now());
        const [from, to] = [say(before), say(rules)];
        const act = { act: "mapping-changed", by, subject: "do-not-profile", from, to } as const;
        await auditAct(queries, tenantId, act, services.now());
      },
    },
    language,
  );
  return refusal ?? readPrivacy(services, actor, language);
}

/** Their order says nothing. */
function inOrder(rules: readonly ProfilingRule[]): ProfilingRule[] {
  return rules.toSorted((one, other) => (one.property < other.property ? -1 : 1));
}

function say(rules: readonly ProfilingRule[]): string {
  return rules.map(({ property, values }) => `${property}: ${values.join(", ")}`).join("; ");
}

/**
 * Does the next step of looking a portal through: a page of everybody after the rules were changed, then what changed
 * since. A killed process goes on after its last page. Answers whether there is more to do now.
 */
export async function heedProfilingRules(services: Services, tenantId: string): Promise<boolean> {
  const { queries, now } = services;
  const startedAt = now();
  const watch = await claimProfilingWatch(queries, tenantId, startedAt, startedAt + everyMs);
  const tenant = watch && (await findTenant(queries, tenantId));
  if (watch === undefined || tenant === undefined || !tenant.connected) return false;
  const rules = await listProfilingRules(queries, tenantId);
  if (rules.length === 0) return resumeAll(services, tenantId, watch);
  const crm = crmOf(services, tenant.crm);
  const names = rules.map(({ property }) => property);
  const look = { crm, tenantId, watch, rules, names };
  if (watch.after === undefined) {
    const isFollowed = await followChanges(services, look);
    const since = Math.max(watch.since, startedAt - searchLagMs);
    if (isFollowed.ok)
      await moveProfilingWatch(queries, tenantId, watch, { ...watch, since, nextAt: startedAt + everyMs });
    return false;
  }
  const page = await crm.listContacts(tenantId, names, watch.after || undefined);
  if (!page.ok) return false;
  const isHeeded = await heed(services, look, new Map(page.value.contacts.map((one) => [one.contactId, one.says])));
  if (!isHeeded.ok) return false;
  await moveProfilingWatch(queries, tenantId, watch, { since: watch.since, after: page.value.next, nextAt: now() });
  return true;
}

interface Look {
  readonly crm: Crm;
  readonly tenantId: string;
  readonly watch: ProfilingWatch;
  readonly rules: readonly ProfilingRule[];
  readonly names: readonly string[];
}

async function followChanges(services: Services, look: Look): Promise<CrmAnswer<undefined>> {
  const { crm, tenantId, watch, names } = look;
  let from = watch.since;
  for (;;) {
    const changed = await crm.listChanged(tenantId, "contact", from);
    if (!changed.ok) return changed;
    const ids = [...new Set(changed.value.records.map(({ objectId }) => objectId))];
    for (let first = 0; first < ids.length; first += crm.factsBatchSize) {
      const batch = ids.slice(first, first + crm.factsBatchSize);
      const read = await crm.readFacts(tenantId, batch, { contact: names, company: [], past: [] });
      if (!read.ok) return read;
      const says = new Map(read.value.map(({ contactId, facts }) => [contactId, facts.contact]));
      const isHeeded = await heed(services, look, says);
      if (!isHeeded.ok) return isHeeded;
    }
    const last = changed.value.records.at(-1)?.at;
    if (changed.value.isAll || last === undefined) return { ok: true, value: undefined };
    from = Math.max(last, from + 1);
  }
}

type Says = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Stops whom a property says so of, and resumes whom it stopped and no longer does. HubSpot leaves out what it does not
 * know, without an error: while it knows not all of these properties, silence is no "no", and nobody is resumed.
 */
async function heed(services: Services, look: Look, says: Says): Promise<CrmAnswer<undefined>> {
  const { tenantId, rules } = look;
  const { savedBy: by } = look.watch;
  const stops = await readStopsOf(services.queries, tenantId, [...says.keys()]);
  const released: string[] = [];
  for (const [contactId, said] of says) {
    const stop = stops.get(contactId);
    const isLeftAlone = rules.some(({ property, values }) => isSaid(said[property], values));
    if (isLeftAlone && stop === undefined) {
      await setProfiling(services, tenantId, contactId, { isProfiled: false, by, byRule: true });
    } else if (!isLeftAlone && stop?.byRule) released.push(contactId);
  }
  if (released.length === 0) return { ok: true, value: undefined };
  // Asked after the contacts were read: a property that went before is missing by now.
  const isKnown = await knowsAll(look);
  if (!isKnown.ok) return isKnown;
  for (const contactId of isKnown.value ? released : []) {
    await setProfiling(services, tenantId, contactId, { isProfiled: true, by, byRule: true });
  }
  return { ok: true, value: undefined };
}

async function knowsAll({ crm, tenantId, names }: Look): Promise<CrmAnswer<boolean>> {
  const listed = await crm.listProperties(tenantId, "contact");
  if (!listed.ok) return listed;
  const known = new Set(listed.value.map(({ name }) => name));
  return { ok: true, value: names.every((name) => known.has(name)) };
}

/** HubSpot sets several answers apart by semicolons. */
function isSaid(said: string | undefined, values: readonly string[]): boolean {
  return said !== undefined && [said, ...said.split(";")].some((part) => values.includes(part.trim()));
}

const mostAtOnce = 100;

/** The last rule was taken away: with it goes what it asked for. */
async function resumeAll(services: Services, tenantId: string, watch: ProfilingWatch): Promise<boolean> {
  const { savedBy: by } = watch;
  const stopped = await listStoppedByRule(services.queries, tenantId, mostAtOnce);
  for (const contactId of stopped) {
    await setProfiling(services, tenantId, contactId, { isProfiled: true, by, byRule: true });
  }
  if (stopped.length < mostAtOnce) await dropProfilingWatch(services.queries, tenantId, watch);
  return stopped.length === mostAtOnce;
}
