import type { PeopleReply, RoleRequest, VisibilityRequest } from "@assay/shared/api/people";
import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { CrmPerson } from "../crm/record.ts";
import { auditAct } from "../store/audit-entries.ts";
import { findMembership, savePeople } from "../store/people.ts";
import { holdPolicy, listMet, type MetPerson, saveRole, saveVisibility } from "../store/roles.ts";
import { type Actor, defaultRole } from "./identify-caller.ts";
import { readPeople } from "./read-people.ts";
import { readDirectory } from "./record-owners.ts";
import type { Services } from "./services.ts";

type ReasonNot = "not-admin" | "people-changed" | "no-person" | "last-admin";

/** Gives somebody a role from their next call on. Safe to repeat; somebody stays admin whatever happens. */
export async function giveRole(
  services: Services,
  actor: Actor,
  userId: string,
  { role, was, language }: RoleRequest,
): Promise<PeopleReply | Refusal> {
  const { tenantId, userId: by } = actor;
  const directory = await readDirectory(services, tenantId);
  const listed = directory.ok ? directory.value : undefined;
  const fault = await services.queries.transaction().execute(async (queries): Promise<ReasonNot | undefined> => {
    await holdPolicy(queries, tenantId);
    const met = await listMet(queries, tenantId);
    const before = met.find((one) => one.userId === userId);
    const person = before ?? listed?.find((one) => one.userId === userId);
    if (!isAdmin(met, by)) return "not-admin";
    if (person === undefined) return "no-person";
    const from = before?.role ?? defaultRole;
    if (from === role) return undefined;
    if (from !== was) return "people-changed";
    if (from === "admin" && !hasOtherAdmin(met, userId, listed)) return "last-admin";
    if (before === undefined) await savePeople(queries, tenantId, [person]);
    await saveRole(queries, tenantId, userId, role);
    const act = { act: "role-changed", by, subject: person.name, from, to: role } as const;
    await auditAct(queries, tenantId, act, services.now());
    return undefined;
  });
  return answer(services, actor, fault, language);
}

/** Changes whose assessments reps and readers see, from the next call on. Safe to repeat. */
export async function changeVisibility(
  services: Services,
  actor: Actor,
  { visibility, was, language }: VisibilityRequest,
): Promise<PeopleReply | Refusal> {
  const { tenantId, userId: by } = actor;
  const fault = await services.queries.transaction().execute(async (queries): Promise<ReasonNot | undefined> => {
    const from = await holdPolicy(queries, tenantId);
    if (!isAdmin(await listMet(queries, tenantId), by)) return "not-admin";
    if (from === visibility) return undefined;
    if (from !== was) return "people-changed";
    await saveVisibility(queries, tenantId, visibility);
    const act = { act: "policy-changed", by, subject: "visibility", from, to: visibility } as const;
    await auditAct(queries, tenantId, act, services.now());
    return undefined;
  });
  return answer(services, actor, fault, language);
}

/** As of now: a colleague may have taken the role away since this call began. */
function isAdmin(met: readonly MetPerson[], userId: string): boolean {
  return met.some((person) => person.userId === userId && person.role === "admin");
}

/** Whoever left the portal manages nothing any more; without the CRM's word (`undefined`) everybody counts. */
function hasOtherAdmin(met: readonly MetPerson[], userId: string, listed: readonly CrmPerson[] | undefined): boolean {
  const admins = met.filter((person) => person.role === "admin" && person.userId !== userId);
  return admins.some((admin) => listed?.some((person) => person.userId === admin.userId) ?? true);
}

async function answer(
  services: Services,
  actor: Actor,
  fault: ReasonNot | undefined,
  language: Language,
): Promise<PeopleReply | Refusal> {
  if (fault !== undefined) return { ok: false, code: fault, message: refusalTexts[language][fault]() };
  const membership = await findMembership(services.queries, actor.tenantId, actor.userId);
  // The actor's own role or what it shows may be what was changed.
  const { role = defaultRole, visibility = actor.visibility } = membership ?? {};
  return readPeople(services, { ...actor, role, visibility }, language);
}
