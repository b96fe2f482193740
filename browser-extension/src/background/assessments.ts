import { AssessmentReply } from "@assay/shared/api/assessment";
import type { ConflictReply, RateReply } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import { callServer } from "./api.ts";
import { learnGrade } from "./grade-index.ts";
import { updateSeen } from "./seen-people.ts";
import { type KeptAssessment, openStore } from "./store.ts";

/** As many contacts as an SDR has in hand in a week or two. */
const mostKept = 300;

const keyOf = (objectId: string, framework: string | undefined) => `${objectId}/${framework ?? ""}`;

/** A contact's assessment from the server, else as it was last read here. Without a framework: under the one in use. */
export async function readAssessment(
  objectId: string,
  framework: string | undefined,
): Promise<{ ok: true; reply: AssessmentReply; at: number; isKept: boolean } | Refusal> {
  const query = framework ? `?${new URLSearchParams({ framework })}` : "";
  const reply = await callServer({
    path: `/v1/records/contact/${objectId}/assessment${query}`,
    reply: AssessmentReply,
  });
  const key = keyOf(objectId, framework);
  if (reply.ok) {
    const kept = { key, objectId, at: Date.now(), reply };
    await keep(kept);
    return { ok: true, reply, at: kept.at, isKept: false };
  }
  const kept = await (await openStore()).get("assessments", key);
  const isSilence = ["unreachable", "timed-out", "unreadable", "internal"].includes(reply.code);
  return kept && isSilence ? { ok: true, reply: kept.reply, at: kept.at, isKept: true } : reply;
}

/** A criterion's name as last read; its id where nothing was. */
export async function nameCriterion(objectId: string, framework: string, criterion: string): Promise<string> {
  const store = await openStore();
  const keys = [keyOf(objectId, framework), keyOf(objectId, undefined)];
  const kept = await Promise.all(keys.map((key) => store.get("assessments", key)));
  const texts = kept.flatMap((one) => (one?.reply.framework.id === framework ? one.reply.framework.criteria : []));
  return texts.find(({ id }) => id === criterion)?.name ?? criterion;
}

async function keep(assessment: KeptAssessment): Promise<void> {
  const store = await openStore();
  await store.put("assessments", assessment);
  const excess = (await store.count("assessments")) - mostKept;
  if (excess <= 0) return;
  const oldest = await store.getAllKeysFromIndex("assessments", "at", null, excess);
  await Promise.all(oldest.map((key) => store.delete("assessments", key)));
}

/** The state that came back with a rating is newer than what was read before it. */
export async function learnReply(
  objectId: string,
  framework: string,
  { assessment, people, recordedAt }: RateReply | ConflictReply,
): Promise<void> {
  const store = await openStore();
  for (const key of [keyOf(objectId, framework), keyOf(objectId, undefined)]) {
    const kept = await store.get("assessments", key);
    if (kept?.reply.framework.id !== framework) continue;
    await store.put("assessments", { ...kept, at: recordedAt, reply: { ...kept.reply, assessment, people } });
    if (kept.reply.inUse !== framework) continue;
    await learnGrade(objectId, assessment.result);
    await updateSeen(objectId, assessment.result);
  }
}
