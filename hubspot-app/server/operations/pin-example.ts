import type { Refusal } from "@assay/shared/api/result";
import type { ExamplesReply, PinnedExample, PinRequest, RubricQuery } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { auditAct } from "../store/audit-entries.ts";
import type { Queries } from "../store/database.ts";
import { namePeople } from "../store/people.ts";
import {
  listExamples,
  type StoredExample,
  pinExample as storeExample,
  unpinExample,
} from "../store/pinned-examples.ts";
import { keepProfiled } from "../store/profiling-stops.ts";
import { readAssessed } from "../store/rating-events.ts";
import { foldEvents, stateOf } from "./assessment-state.ts";
import type { Actor } from "./identify-caller.ts";
import { judgeRecord } from "./judge-records.ts";
import { addNames } from "./record-names.ts";
import { findListed, refusalToEdit, refuseFramework } from "./rubric-access.ts";
import { personOf } from "./rubric-versions.ts";
import type { Services } from "./services.ts";
import { keepVisible } from "./visible-records.ts";

/** Enough to stand for every kind of lead, few enough to be looked at in each publish. */
const mostExamples = 50;

export async function readExamples(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { language }: RubricQuery,
): Promise<ExamplesReply | Refusal> {
  const { queries } = services;
  const listed = await findListed(queries, actor.tenantId, framework);
  if (listed === undefined) return refuseFramework(framework, language);
  const reply = await toReply(queries, actor, framework);
  const visible = await keepVisible(services, actor, reply.examples, language);
  return visible.ok ? { ...reply, examples: await addNames(services, actor.tenantId, visible.records) } : visible;
}

/** Pins a record with the grade that it must keep or, without a grade, lets go of it. */
export async function pinExample(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { objectType, objectId, grade, language }: PinRequest,
): Promise<ExamplesReply | Refusal> {
  const refusal = await refusalToEdit(services.queries, actor, framework, language);
  if (refusal !== undefined) return refusal;
  const { tenantId, userId: by } = actor;
  if (
    grade !== undefined &&
    (await keepProfiled(services.queries, tenantId, [{ objectType, objectId }])).length === 0
  ) {
    return { ok: false, code: "not-profiled", message: refusalTexts[language]["not-profiled"]() };
  }
  const key = { tenantId, framework, objectType, objectId };
  const at = services.now();
  const reply = await services.queries.transaction().execute(async (queries): Promise<ExamplesReply | Refusal> => {
    const from = await unpinExample(queries, key);
    if (grade === undefined) {
      if (from !== undefined)
        await auditAct(queries, tenantId, { act: "example-unpinned", by, subject: framework, from }, at);
      return toReply(queries, actor, framework);
    }
    if ((await listExamples(queries, tenantId, framework)).length >= mostExamples) {
      return { ok: false, code: "too-many", message: refusalTexts[language]["too-many"](String(mostExamples)) };
    }
    await storeExample(queries, key, { objectType, objectId, grade, by, at });
    await auditAct(queries, tenantId, { act: "example-pinned", by, subject: framework, from, to: grade }, at);
    return toReply(queries, actor, framework);
  });
  return reply.ok ? { ...reply, examples: await addNames(services, tenantId, reply.examples) } : reply;
}

/** An example, and the grade that it would get instead. */
type BrokenExample = StoredExample & { readonly got: StoredExample["grade"] };

/** The examples that would not keep their grade under a rubric. */
export async function findBrokenExamples(
  { now }: Services,
  queries: Queries,
  tenantId: string,
  rubric: Rubric,
): Promise<BrokenExample[]> {
  const broken: BrokenExample[] = [];
  for (const example of await listExamples(queries, tenantId, rubric.framework)) {
    const { objectType, objectId } = example;
    const held = await readAssessed(queries, { tenantId, framework: rubric.framework, objectType, objectId });
    const judgement = await judgeRecord(queries, tenantId, rubric, example, now());
    const { result } = stateOf(foldEvents(held.events), rubric, now(), judgement);
    const got = result.grade ?? "none";
    if (got !== example.grade) broken.push({ ...example, got });
  }
  return broken;
}

async function toReply(queries: Queries, actor: Actor, framework: FrameworkId): Promise<ExamplesReply> {
  const examples = await listExamples(queries, actor.tenantId, framework);
  const people = await namePeople(
    queries,
    actor.tenantId,
    examples.map(({ by }) => by),
    actor,
  );
  const named = examples.map((example): PinnedExample => ({ ...example, by: personOf(example.by, people) }));
  return { ok: true, examples: named };
}
