import type { Instant } from "@assay/shared/instant";
import { agreementFor, agreementsInForce, bindingSince } from "@assay/shared/pipeline/agreement";
import type { CrmAnswer } from "../crm/answer.ts";
import { listAgreements, type StoredAgreement } from "../store/agreements.ts";
import type { RecordKey } from "../store/assessments.ts";
import type { Queries } from "../store/database.ts";
import { findTeams } from "./owner-teams.ts";
import type { Services } from "./services.ts";

/**
 * Which version binds at a moment: of the first of these teams that has an agreement of its own, else the portal's;
 * absent = none has both signatures then.
 */
export type AgreementAt = (at: Instant, teams?: readonly string[]) => StoredAgreement | undefined;

export interface Agreements {
  readonly agreementAt: AgreementAt;
  /** What binds at a moment, the portal's and the teams' own. */
  inForceAt(at: Instant): StoredAgreement[];
  /** The version of a team's own that was in force last by a moment, be it that it has ended since. */
  lastOwn(team: string, by: Instant): { readonly agreement: StoredAgreement; readonly since: Instant } | undefined;
  /** Ids of teams of which one of their own was ever in force. */
  readonly ownTeams: readonly string[];
  /** Whether there are such teams; where there are none, nobody needs to know who is in which. */
  readonly goByTeams: boolean;
}

/** Reads the portal's versions once, for whoever asks about several moments. */
export async function findAgreements(queries: Queries, tenantId: string): Promise<Agreements> {
  const agreements = await listAgreements(queries, tenantId);
  const signed = agreements.filter((agreement) => bindingSince(agreement) !== undefined);
  const ownTeams = [...new Set(signed.flatMap(({ team }) => team ?? []))];
  return {
    agreementAt: (at, teams = []) => agreementFor(agreements, teams, at),
    inForceAt: (at) => agreementsInForce(agreements, at),
    lastOwn: (team, by) => findLastOwn(signed, team, by),
    ownTeams,
    goByTeams: ownTeams.length > 0,
  };
}

/** Of versions, newest first; one binds only while there is no newer one. */
function findLastOwn(agreements: readonly StoredAgreement[], team: string, by: Instant) {
  for (const agreement of agreements) {
    const since = bindingSince(agreement);
    if (agreement.team === team && !agreement.ends && since !== undefined && since <= by) return { agreement, since };
  }
  return undefined;
}

/** What holds for a contact now, by the teams of its owner; absent = nothing is in force. */
export async function findAgreementOf(
  services: Services,
  { tenantId, objectId }: RecordKey,
): Promise<CrmAnswer<StoredAgreement | undefined>> {
  const { agreementAt, goByTeams } = await findAgreements(services.queries, tenantId);
  if (!goByTeams) return { ok: true, value: agreementAt(services.now()) };
  const teams = await findTeams(services, tenantId, [objectId]);
  return teams.ok ? { ok: true, value: agreementAt(services.now(), teams.value.get(objectId)) } : teams;
}
