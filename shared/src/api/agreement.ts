import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Language } from "../language/language.ts";
import { Side, Signature, Terms } from "../pipeline/agreement.ts";
import { Person } from "./assessment.ts";
import { EventId } from "./record.ts";
import { Team } from "./rollouts.ts";

const UserId = z.string().check(z.regex(/^\d{1,19}$/, "is not a user id"));

/** Whose agreement is meant: a team of the portal by the CRM's id; absent = the portal's own. */
const TeamId = z.optional(z.string().check(z.minLength(1), z.maxLength(64)));

/** What is put to signature: the terms, and who signs for each side. A draft may not know yet who signs. */
export const AgreementDocument = z.strictObject({
  terms: Terms,
  signers: z.partialRecord(Side, UserId),
  /** Of a team: once it binds, the portal's agreement holds again. The terms are those that end. */
  ends: z.optional(z.literal(true)),
});
export type AgreementDocument = z.infer<typeof AgreementDocument>;

/** A version that was put to signature. It never changes; it binds once both sides have signed. */
export const AgreementVersion = z.object({
  version: z.int(),
  terms: Terms,
  ends: z.optional(z.literal(true)),
  signers: z.object({ marketing: Person, sales: Person }),
  proposed: z.object({ by: Person, at: Instant }),
  signatures: z.array(z.object({ side: Signature.shape.side, by: Person, at: Instant })),
  /** When the second side signed; absent = a signature is missing. */
  bindingSince: z.optional(Instant),
});
export type AgreementVersion = z.infer<typeof AgreementVersion>;

export const AgreementDraft = z.object({
  revision: z.int(),
  document: AgreementDocument,
  by: Person,
  at: Instant,
});
export type AgreementDraft = z.infer<typeof AgreementDraft>;

/** A team of the portal: whether it has an agreement of its own in force, and a version that lacks a signature. */
export const TeamLine = z.extend(Team, { hasOwn: z.boolean(), isWaiting: z.boolean() });
export type TeamLine = z.infer<typeof TeamLine>;

/** `GET /v1/agreement?language=en&team=71` */
export const AgreementQuery = z.object({ team: TeamId, language: z._default(Language, "en") });
export type AgreementQuery = z.infer<typeof AgreementQuery>;
export const AgreementReply = z.object({
  ok: z.literal(true),
  /** Whose agreement this is; absent = the portal's. */
  team: z.optional(Team),
  /** Teams that can have one of their own, by name; while the CRM does not answer, those that are known to have one. */
  teams: z.array(TeamLine),
  /** Newest first. Only the newest may still wait for signatures; of those before it, the newest that binds counts. */
  versions: z.array(AgreementVersion),
  draft: z.optional(AgreementDraft),
  /** What a new draft begins as: the newest version, or what Assay proposes. */
  start: AgreementDocument,
  /** Admins and managers: who may be named to sign. */
  signers: z.array(Person),
  canEdit: z.boolean(),
  me: z.string(),
});
export type AgreementReply = z.infer<typeof AgreementReply>;

/** `POST /v1/agreement/draft`; `basedOn` is the revision that was on screen, 0 = there was no draft. */
export const SaveAgreementRequest = z.strictObject({
  team: TeamId,
  basedOn: z.int(),
  document: AgreementDocument,
  language: z._default(Language, "en"),
});
export type SaveAgreementRequest = z.infer<typeof SaveAgreementRequest>;

/** `POST /v1/agreement/discard`: which draft is meant. */
export const DiscardAgreementRequest = z.strictObject({
  team: TeamId,
  revision: z.int(),
  language: z._default(Language, "en"),
});
export type DiscardAgreementRequest = z.infer<typeof DiscardAgreementRequest>;

/** `POST /v1/agreement/propose`: puts the draft to signature as the next version. Safe to repeat by its id. */
export const ProposeAgreementRequest = z.strictObject({
  id: EventId,
  team: TeamId,
  revision: z.int(),
  language: z._default(Language, "en"),
});
export type ProposeAgreementRequest = z.infer<typeof ProposeAgreementRequest>;

/** `POST /v1/agreement/sign`: the caller signs for the side that names them. Safe to repeat. */
export const SignAgreementRequest = z.strictObject({
  team: TeamId,
  version: z.int(),
  language: z._default(Language, "en"),
});
export type SignAgreementRequest = z.infer<typeof SignAgreementRequest>;

/** The version that counts now; absent = none has both signatures, or the last that has them ended the team's own. */
export function inForceOf({ versions }: Pick<AgreementReply, "versions">): AgreementVersion | undefined {
  const newest = versions.find(({ bindingSince }) => bindingSince !== undefined);
  return newest?.ends ? undefined : newest;
}

/** The newest version while a signature is missing. */
export function waitingOf({ versions }: Pick<AgreementReply, "versions">): AgreementVersion | undefined {
  return versions[0]?.bindingSince === undefined ? versions[0] : undefined;
}
