import { ReplayReply } from "@assay/shared/api/rubrics";
import { bant } from "@assay/shared/framework/bant";
import type { CriterionId } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { explainAssessment } from "@assay/shared/score/explain";
import { createClosers } from "../support/closers.ts";
import type { DatabaseBackend } from "../support/database.ts";
import { lookInto } from "../support/look-into.ts";
import { adminAmong } from "../support/parts.ts";
import { startPostgres } from "../support/postgres.ts";
import { levelsBefore, rateBefore } from "../support/rated-before.ts";
import { createRubricDesk } from "../support/rubric-desk.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { type Bench, type Measurement, median, rounded } from "./bench.ts";

const assessments = 100_000;
const runs = 5;
const weights = new Map<CriterionId, number>([
  ["need", 60],
  ["budget", 15],
]);

/** How long an admin waits to learn what a draft would do to the portal's own assessments, on PostgreSQL. */
export const replayOnPostgres: Bench = {
  names: ["replay.seconds"],
  run: async () => {
    const postgres = await startPostgres();
    try {
      return [await measure("replay.seconds", "postgres", postgres.url)];
    } finally {
      await postgres.close();
    }
  },
};

/** The same on the embedded database. */
export const replayOnPglite: Bench = {
  names: ["replay.seconds.pglite"],
  run: async () => [await measure("replay.seconds.pglite", "pglite")],
};

async function measure(name: string, backend: DatabaseBackend, postgresUrl?: string): Promise<Measurement> {
  const closers = createClosers();
  try {
    const stack = await startStack({ backend, withHost: false, contacts: 1, ...(postgresUrl && { postgresUrl }) });
    closers.add(stack.close);
    const ids = Array.from({ length: assessments }, (_, index) => String(1_000_000 + index));
    await rateBefore(stack, ids, "kept");
    const replay = await prepareDraft(stack);
    await replay();
    const ours: number[] = [];
    const alone: number[] = [];
    for (let run = 0; run < runs; run++) {
      const { value, seconds } = await time(replay);
      check(value);
      ours.push(seconds);
      if (backend === "postgres") alone.push((await time(() => readRows(stack))).seconds);
    }
    const beside =
      alone.length > 0 ? { name: "the rows read at once", value: rounded(median(alone)), unit: "s" } : null;
    return { name, value: rounded(median(ours)), unit: "s", runs, beside };
  } finally {
    await closers.closeAll();
  }
}

async function prepareDraft(stack: Stack): Promise<() => Promise<ReplayReply>> {
  const desk = createRubricDesk(stack, adminAmong(stack.users));
  const { revision } = await desk.edit("bant", reweighed);
  return async () => ReplayReply.parse(await desk.call("rubrics/bant/replay", { revision }));
}

function reweighed<Changed extends Pick<DraftDocument, "criteria"> | { criteria: { id: string; weight: number }[] }>(
  rules: Changed,
): Changed {
  const criteria = rules.criteria.map((one) => ({ ...one, weight: weights.get(one.id) ?? one.weight }));
  return { ...rules, criteria };
}

/** A fast wrong answer has no figure: each assessment is scored here once more, from the levels that it was given. */
function check(reply: ReplayReply): void {
  const published = defaultRubric(bant);
  const drafted = reweighed(published);
  let changed = 0;
  for (let n = 1; n <= assessments; n++) {
    const rated = levelsBefore(n).map((level, index) => [bant.criteria[index]?.id, { level, at: 0 }] as const);
    const ratings = Object.fromEntries(rated);
    const gradeUnder = (rubric: typeof published) => explainAssessment(rubric, { ratings }, 0).grade;
    if (gradeUnder(published) !== gradeUnder(drafted)) changed++;
  }
  if (reply.assessments === assessments && reply.changed === changed && changed > 0) return;
  throw new Error(`${reply.changed} of ${reply.assessments} changed; expected ${changed} of ${assessments}`);
}

async function readRows(stack: Stack): Promise<void> {
  const rows = await lookInto(stack, "select object_type, object_id, standing from assessment");
  if (rows.length < assessments) throw new Error(`only ${rows.length} rows`);
}

async function time<Value>(work: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const startedAt = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - startedAt) / 1000 };
}
