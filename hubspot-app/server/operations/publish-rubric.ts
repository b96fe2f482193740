import type { Refusal } from "@assay/shared/api/result";
import type { PromoteRequest, Team } from "@assay/shared/api/rollouts";
import type {
  DraftChangedReply,
  FaultyReply,
  PublishReply,
  PublishRequest,
  RestoreRequest,
} from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts, teamRefusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { diffDocuments } from "@assay/shared/rubric/diff-documents";
import { faultsOf } from "@assay/shared/rubric/document-faults";
import { type DraftDocument, partsOf } from "@assay/shared/rubric/rubric-document";
import { hasShippedWords } from "@assay/shared/rubric/shipped-words";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { watchFacts } from "../store/facts-watches.ts";
import { namePeople } from "../store/people.ts";
import { findRescore, startRescore } from "../store/rescores.ts";
import { dropRollout, findRollout, saveRollout } from "../store/rollouts.ts";
import { dropDraft, lockDraft } from "../store/rubric-drafts.ts";
import { findPublished, findPublishedBy, type Published, publishRubric } from "../store/rubrics.ts";
import { draftChanged } from "./edit-draft.ts";
import type { Actor } from "./identify-caller.ts";
import { isJudging } from "./judge-records.ts";
import { findBrokenExamples } from "./pin-example.ts";
import { nameTeams } from "./portal-teams.ts";
import { refusalToEdit } from "./rubric-access.ts";
import { findVersion, toVersion, versionOf, type WholeVersion } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

type Reply = PublishReply | DraftChangedReply | FaultyReply | Refusal;

/** Makes the draft the next version, in force at once for everybody or for some teams, and has records scored again. */
export async function publishDraft(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  request: PublishRequest,
): Promise<Reply> {
  const { id, language, note } = request;
  const named = request.teams && (await nameTeams(services, actor.tenantId, request.teams, language));
  if (named?.ok === false) return named;
  const teams = named?.teams;
  return changeVersion(services, actor, framework, request, async (queries, inForce) => {
    const { draft } = await lockDraft(queries, actor.tenantId, framework);
    if (draft?.revision !== request.revision || versionOf(inForce) !== request.inForce) {
      return draftChanged(queries, actor, framework, draft, language);
    }
    if (teams !== undefined && inForce === undefined) return refuseTeams("first-for-all", language);
    const { document } = draft;
    const faults = faultsOf(document, language);
    const faulty = refuse("draft-faulty", language);
    if (faults.length > 0) return { ok: false, code: "draft-faulty", message: faulty.message, faults };
    if (saysTheSame(inForce, document)) return refuse("nothing-changed", language);
    const rubric = partsOf(document, 1).rubric;
    const broken = request.acceptBroken ? [] : await findBrokenExamples(services, queries, actor.tenantId, rubric);
    if (broken.length > 0) {
      const message = refusalTexts[language]["example-broken"](String(broken.length));
      return { ok: false, code: "example-broken", message };
    }
    await dropDraft(queries, actor.tenantId, framework);
    return putInForce(services, queries, actor, inForce, { document, note, teams, requestId: id, restores: undefined });
  });
}

/** Has what some teams have first in force for everybody. The version is the same; those who had another are re-scored. */
export async function promoteVersion(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { id, version, language }: PromoteRequest,
): Promise<PublishReply | Refusal> {
  const { tenantId, userId: by } = actor;
  const refusal = await refusalToEdit(services.queries, actor, framework, language);
  if (refusal !== undefined) return refusal;
  return services.queries.transaction().execute(async (queries) => {
    await lockDraft(queries, tenantId, framework);
    const published = await findPublished(queries, tenantId, framework, version);
    const first = await findRescore(queries, tenantId, id);
    if (first !== undefined && published !== undefined) {
      const isSame = first.framework === framework && first.version === version;
      return isSame ? answer(queries, actor, published, id) : refuse("id-reused", language);
    }
    const rollout = await findRollout(queries, tenantId, framework);
    if (rollout?.version !== version || published === undefined) return refuseTeams("not-rolled-out", language);
    const now = services.now();
    await dropRollout(queries, tenantId, framework);
    const act = {
      act: "rubric-promoted",
      by,
      subject: framework,
      from: namesOf(rollout.teams),
      to: String(version),
    } as const;
    await auditAct(queries, tenantId, act, now);
    await startRescore(queries, tenantId, { id, framework, version, now });
    return answer(queries, actor, published, id);
  });
}

/** Publishes an old version again, under a new number. What is being edited stays. */
export async function restoreVersion(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  request: RestoreRequest,
): Promise<Reply> {
  const { id, language, version, basedOn } = request;
  return changeVersion(services, actor, framework, request, async (queries, inForce) => {
    if (inForce?.published.rubric.version !== basedOn) {
      const { draft } = await lockDraft(queries, actor.tenantId, framework);
      return draftChanged(queries, actor, framework, draft, language);
    }
    const old = await findVersion(queries, actor.tenantId, framework, version);
    if (old === undefined) {
      const message = refusalTexts[language]["no-version"](String(version));
      return { ok: false, code: "no-version", message };
    }
    if (saysTheSame(inForce, old.document)) return refuse("nothing-changed", language);
    const { document } = old;
    return putInForce(services, queries, actor, inForce, {
      document,
      requestId: id,
      restores: version,
      note: undefined,
      teams: undefined,
    });
  });
}

type Change = (queries: Queries, inForce: WholeVersion | undefined) => Promise<Reply>;

/** Does a change of what is in force, one at a time for each framework; a repeat gets the first answer. */
async function changeVersion(
  { queries: database }: Services,
  actor: Actor,
  framework: FrameworkId,
  { id, language, version }: { id: string; language: Language; version?: number },
  change: Change,
): Promise<Reply> {
  const { tenantId } = actor;
  const refusal = await refusalToEdit(database, actor, framework, language);
  if (refusal !== undefined) return refusal;
  return database.transaction().execute(async (queries) => {
    await lockDraft(queries, tenantId, framework);
    const first = await findPublishedBy(queries, tenantId, id);
    if (first === undefined) return change(queries, await findVersion(queries, tenantId, framework, "newest"));
    const isSame = first.rubric.framework === framework && first.restores === version;
    return isSame ? answer(queries, actor, first, id) : refuse("id-reused", language);
  });
}

/** A document about to be in force. */
interface NextVersion {
  readonly document: DraftDocument;
  readonly requestId: string;
  readonly note: string | undefined;
  readonly restores: number | undefined;
  /** Whose records have it first; absent = everybody. */
  readonly teams: readonly Team[] | undefined;
}

async function putInForce(
  services: Services,
  queries: Queries,
  actor: Actor,
  inForce: WholeVersion | undefined,
  { document, requestId, note, restores, teams }: NextVersion,
): Promise<PublishReply> {
  const { tenantId, userId: by } = actor;
  const now = services.now();
  const old = inForce?.published;
  // What the portal began with may never have been written down: it can be restored all the same.
  if (old !== undefined) await publishRubric(queries, tenantId, { rubric: old.rubric }, old.at);
  const version = versionOf(inForce) + 1;
  const { rubric, framework } = partsOf(document, version);
  const words = hasShippedWords(document) ? undefined : framework;
  await publishRubric(queries, tenantId, { rubric, words, by, note, restores, requestId }, now);
  await rollOut(queries, tenantId, framework.id, version, old && teams);
  if (isJudging(rubric)) await watchFacts(queries, tenantId, now);
  const act = teams ? "rubric-rolled-out" : restores === undefined ? "rubric-published" : "rubric-restored";
  const from = old && String(old.rubric.version);
  const to = teams ? `${version}: ${namesOf(teams)}` : String(version);
  await auditAct(queries, tenantId, { act, by, subject: framework.id, from, to }, now);
  await startRescore(queries, tenantId, { id: requestId, framework: framework.id, version, now });
  await services.enqueue(queries, { name: "prepare-portal", tenantId });
  const published = { rubric, hasOwnWords: words !== undefined, by, at: now, note, restores };
  return answer(queries, actor, published, requestId);
}

/** Holds a new version back from all but these teams, or from nobody; whoever had none of the last keeps what they had. */
async function rollOut(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  version: number,
  teams: readonly Team[] | undefined,
): Promise<void> {
  const last = await findRollout(queries, tenantId, framework);
  await dropRollout(queries, tenantId, framework);
  if (teams === undefined) return;
  await saveRollout(queries, tenantId, framework, { version, teams, baseVersion: last?.baseVersion ?? version - 1 });
}

function namesOf(teams: readonly Team[]): string {
  return teams.map(({ name }) => name).join(", ");
}

async function answer(queries: Queries, actor: Actor, published: Published, id: string): Promise<PublishReply> {
  const { tenantId } = actor;
  const rescore = await findRescore(queries, tenantId, id);
  if (rescore === undefined) throw new Error("a version was published without a re-scoring");
  const people = await namePeople(queries, tenantId, published.by === undefined ? [] : [published.by], actor);
  return { ok: true, published: toVersion(published, people), rescore };
}

function saysTheSame(inForce: WholeVersion | undefined, document: DraftDocument): boolean {
  return inForce !== undefined && diffDocuments(inForce.document, document).length === 0;
}

function refuse(code: "nothing-changed" | "draft-faulty" | "id-reused", language: Language): Refusal {
  return { ok: false, code, message: refusalTexts[language][code]() };
}

function refuseTeams(code: "first-for-all" | "not-rolled-out", language: Language): Refusal {
  return { ok: false, code, message: teamRefusalTexts[language][code]() };
}
