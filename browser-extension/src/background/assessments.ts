import { AssessmentReply } from "@assay/shared/api/assessment";
import type { ConflictReply, RateReply } from "@assay/shared/api/rating";
import type { Refusal } from "@assay/shared/api/result";
import type { Language } from "@assay/shared/language/language";
import { explainAssessment } from "@assay/shared/score/explain";
import { callServer } from "./api.ts";
import { type KeptAssessment, openStore } from "./store.ts";

/** As many contacts as an SDR has in hand in a week or two. */
const mostKept = 300;

/** Without a framework: under the one in use. */
export const keyOf = (objectId: string, framework?: string, language?: Language) =>
  [objectId, framework ?? "", ...(language ? [language] : [])].join("/");

/** `isKept`: as of `at`, for the server could not be reached. `isUnread`: nothing of this contact was ever read here. */
interface ReadAssessment {
  readonly ok: true;
  readonly reply: AssessmentReply;
  readonly at: number;
  readonly isKept: boolean;
  readonly isUnread: boolean;
}

/** Without a framework: under the one in use; without a language: in the person's. */
interface Wanted {
  readonly objectId: string;
  readonly framework: string | undefined;
  readonly language: Language | undefined;
  /** Who reads it. */
  readonly owner: string;
}

/** A contact's assessment from the server, else as it was last read here, else an empty one like those of others. */
export async function readAssessment({
  objectId,
  framework,
  language,
  owner,
}: Wanted): Promise<ReadAssessment | Refusal> {
  const query = framework ? `?${new URLSearchParams({ framework })}` : "";
  const reply = await callServer({
    path: `/v1/records/contact/${objectId}/assessment${query}`,
    reply: AssessmentReply,
    language,
    owner,
  });
  const key = keyOf(objectId, framework, language);
  if (reply.ok) {
    const kept = { key, objectId, at: Date.now(), reply };
    await keep(kept);
    return { ok: true, reply, at: kept.at, isKept: false, isUnread: false };
  }
  if (!["unreachable", "timed-out", "unreadable", "internal"].includes(reply.code)) return reply;
  const fitting = await listFitting(framework, language);
  const kept = fitting.findLast((one) => one.objectId === objectId);
  if (kept) return { ok: true, reply: kept.reply, at: kept.at, isKept: true, isUnread: false };
  const other = fitting.at(-1);
  return other ? { ok: true, reply: emptied(other.reply), at: other.at, isKept: true, isUnread: true } : reply;
}

/** All that was read here under this framework and in this language, of anybody, the newest last. */
async function listFitting(framework: string | undefined, language: Language | undefined) {
  const kept = await (await openStore()).getAllFromIndex("assessments", "at");
  return kept.filter(({ key, objectId, reply }) => {
    const isInUse = key === keyOf(objectId, undefined, language);
    return key === keyOf(objectId, framework, language) || (isInUse && reply.framework.id === framework);
  });
}

/** The same checklist with nothing rated: of version 0, so that the server sets what is rated beside all there is. */
function emptied({ framework, inUse, offered, rubric, canRate, me }: AssessmentReply): AssessmentReply {
  const result = explainAssessment(rubric, { ratings: {} }, Date.now());
  const assessment = { version: 0, ratings: {}, contested: {}, result };
  return {
    ...{ ok: true, assessment, framework, inUse, offered, rubric, canRate, me },
    sync: { state: "nothing" },
    people: [],
  };
}

/** A criterion's name as last read; its id where nothing was. */
export async function nameCriterion(objectId: string, framework: string, criterion: string): Promise<string> {
  const store = await openStore();
  const keys = [keyOf(objectId, framework), keyOf(objectId, undefined)];
  const own = (await Promise.all(keys.map((key) => store.get("assessments", key)))).find(
    (one) => one?.reply.framework.id === framework,
  );
  const kept = own ?? (await listFitting(framework, undefined)).at(-1);
  return kept?.reply.framework.criteria.find(({ id }) => id === criterion)?.name ?? criterion;
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
  }
}
