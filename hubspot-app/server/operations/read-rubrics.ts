import type { Refusal } from "@assay/shared/api/result";
import type { Rollout } from "@assay/shared/api/rollouts";
import type { RubricListReply, RubricQuery, RubricReply, VersionPath, VersionReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { countAssessments } from "../store/assessments.ts";
import { namePeople } from "../store/people.ts";
import { findNewestRescore } from "../store/rescores.ts";
import { findRollout, type Rollout as StoredRollout } from "../store/rollouts.ts";
import { findDraft, listDrafts } from "../store/rubric-drafts.ts";
import { listPublished } from "../store/rubrics.ts";
import { listUsualFrameworks } from "../store/usual-frameworks.ts";
import { listFrameworks } from "./framework-lists.ts";
import { usualFrameworks } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import { findListed, mayEdit, refuseFramework } from "./rubric-access.ts";
import { findShipped, findVersion, personOf, toDraft, toVersion } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

/** Every framework of the portal, and how far its rubric is. */
export async function listRubrics({ queries }: Services, actor: Actor): Promise<RubricListReply> {
  const { tenantId } = actor;
  const [frameworks, drafts, counts, usual, chosen] = await Promise.all([
    listFrameworks(queries, tenantId),
    listDrafts(queries, tenantId),
    countAssessments(queries, tenantId),
    usualFrameworks(queries, tenantId),
    listUsualFrameworks(queries, tenantId),
  ]);
  const isUsualChosen = chosen.some(({ objectType }) => objectType === "contact");
  const publishers = frameworks.flatMap(({ published }) => published?.by ?? []);
  const people = await namePeople(queries, tenantId, [...publishers, ...drafts.map(({ by }) => by)], actor);
  const rubrics = frameworks.map(async ({ id, name, isOwn, isRetired, published }) => {
    const inForce = published ?? (await findShipped(queries, tenantId, id, "newest"));
    const draft = drafts.find(({ framework }) => framework === id);
    return {
      framework: id,
      name,
      isOwn,
      isRetired,
      ...(inForce && { published: toVersion(inForce, people) }),
      ...(draft && { draft: { revision: draft.revision, by: personOf(draft.by, people), at: draft.at } }),
      assessments: counts.get(id) ?? 0,
    };
  });
  const more = { usual, ...(isUsualChosen && { isUsualChosen }), canEdit: mayEdit(actor) };
  return { ok: true, rubrics: await Promise.all(rubrics), ...more };
}

/** One framework's rubric: what is in force, what is being edited, and what was. */
export async function readRubric(
  { queries }: Services,
  actor: Actor,
  framework: FrameworkId,
  { language }: RubricQuery,
): Promise<RubricReply | Refusal> {
  const { tenantId } = actor;
  if ((await findListed(queries, tenantId, framework)) === undefined) return refuseFramework(framework, language);
  const [inForce, draft, published, rescore, rollout] = await Promise.all([
    findVersion(queries, tenantId, framework, "newest"),
    findDraft(queries, tenantId, framework),
    listPublished(queries, tenantId, framework),
    findNewestRescore(queries, tenantId, framework),
    findRollout(queries, tenantId, framework),
  ]);
  const versions = published.length === 0 && inForce ? [inForce.published] : published;
  const named = [...versions.flatMap(({ by }) => by ?? []), ...(draft ? [draft.by] : [])];
  const people = await namePeople(queries, tenantId, named, actor);
  return {
    ok: true,
    ...(inForce && { published: { ...toVersion(inForce.published, people), document: inForce.document } }),
    ...(draft && { draft: toDraft(draft, inForce?.document, people, language) }),
    versions: versions.map((version) => toVersion(version, people)),
    ...(rollout && { rollout: toReply(rollout) }),
    ...(rescore && { rescore }),
    canEdit: mayEdit(actor),
    me: actor.userId,
  };
}

function toReply({ version, baseVersion: others, teams }: StoredRollout): Rollout {
  return { version, teams: [...teams], others };
}

/** One published version as it was. */
export async function readVersion(
  { queries }: Services,
  actor: Actor,
  { framework, version }: VersionPath,
  { language }: RubricQuery,
): Promise<VersionReply | Refusal> {
  const { tenantId } = actor;
  if ((await findListed(queries, tenantId, framework)) === undefined) return refuseFramework(framework, language);
  const found = await findVersion(queries, tenantId, framework, version);
  if (found === undefined) {
    const message = refusalTexts[language]["no-version"](String(version));
    return { ok: false, code: "no-version", message };
  }
  const people = await namePeople(
    queries,
    tenantId,
    found.published.by === undefined ? [] : [found.published.by],
    actor,
  );
  return { ok: true, version: toVersion(found.published, people), document: found.document };
}
