import type { AgreementQuery, AgreementReply, AgreementVersion } from "@assay/shared/api/agreement";
import type { Person } from "@assay/shared/api/assessment";
import type { Refusal } from "@assay/shared/api/result";
import { agreementAt, bindingSince } from "@assay/shared/pipeline/agreement";
import { findAgreementDraft } from "../store/agreement-drafts.ts";
import { listAgreements, type StoredAgreement } from "../store/agreements.ts";
import type { Queries } from "../store/database.ts";
import { namePeople } from "../store/people.ts";
import { listMet } from "../store/roles.ts";
import { findTenant } from "../store/tenants.ts";
import { findLine, listLines } from "./agreement-lines.ts";
import { firstTerms } from "./first-terms.ts";
import type { Actor } from "./identify-caller.ts";
import { mayEdit } from "./rubric-access.ts";
import { personOf } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

/** The portal's agreement, or a team's own: each version with its signatures, what is being edited, who may sign. */
export async function readAgreement(
  services: Services,
  actor: Actor,
  about: AgreementQuery,
): Promise<AgreementReply | Refusal> {
  const { queries, now } = services;
  const { tenantId } = actor;
  const line = await findLine(services, tenantId, about.team, about.language);
  if (!line.ok) return line;
  const [all, draft, signers, tenant] = await Promise.all([
    listAgreements(queries, tenantId),
    findAgreementDraft(queries, tenantId, about.team),
    listSigners(queries, tenantId),
    findTenant(queries, tenantId),
  ]);
  const agreements = all.filter(({ team }) => team === about.team);
  const named = agreements.flatMap(({ signers: of, proposedBy }) => [of.marketing, of.sales, proposedBy]);
  const people = await namePeople(queries, tenantId, [...named, ...(draft ? [draft.by] : [])], actor);
  // A team's own begins as a copy of the portal's.
  const newest = agreements[0] ?? agreementAt(all, undefined, now());
  return {
    ok: true,
    ...(line.team && { team: line.team }),
    teams: await listLines(services, tenantId, all),
    versions: agreements.map((agreement) => toVersion(agreement, people)),
    ...(draft && { draft: { ...draft, by: personOf(draft.by, people) } }),
    start: newest ? { terms: newest.terms, signers: newest.signers } : firstTerms(tenant?.timeZone ?? "UTC"),
    signers,
    canEdit: mayEdit(actor),
    me: actor.userId,
  };
}

/** Whoever may be named to sign, by name. */
export async function listSigners(queries: Queries, tenantId: string): Promise<Person[]> {
  const met = await listMet(queries, tenantId);
  return met
    .filter(({ role }) => role === "admin" || role === "manager")
    .map(({ userId, name }) => ({ userId, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function toVersion(agreement: StoredAgreement, people: readonly Person[]): AgreementVersion {
  const { version, terms, ends, signers, signatures, proposedBy, proposedAt } = agreement;
  const person = (userId: string) => personOf(userId, people);
  const since = bindingSince(agreement);
  return {
    version,
    terms,
    ...(ends && { ends }),
    signers: { marketing: person(signers.marketing), sales: person(signers.sales) },
    proposed: { by: person(proposedBy), at: proposedAt },
    signatures: signatures.map(({ side, by, at }) => ({ side, by: person(by), at })),
    ...(since !== undefined && { bindingSince: since }),
  };
}
