import { previewAssessment } from "../overlay/tracked-change.ts";
import { keyOf } from "./assessments.ts";
import { learnGrade } from "./grade-index.ts";
import { listWaiting } from "./outbox.ts";
import { updateSeen } from "./seen-people.ts";
import { openStore } from "./store.ts";

/**
 * Shows a contact's grade as it comes out of what was last read with what waits to be sent laid over it: one's own
 * rating counts at once, and offline too. Says nothing of a contact that was never read here.
 */
export async function learnLocalResult(objectId: string, owner: string): Promise<void> {
  const kept = await (await openStore()).get("assessments", keyOf(objectId));
  if (kept === undefined) return;
  const { assessment, framework, rubric, me } = kept.reply;
  const waiting = await listWaiting(owner, objectId);
  const changes = waiting
    .filter(({ change }) => change.framework === framework.id)
    .map(({ change }) => ({ change, state: "waiting" }) as const);
  const { result } = previewAssessment(assessment, changes, { rubric, me, now: Date.now() });
  await learnGrade(objectId, result);
  await updateSeen(objectId, result);
}
