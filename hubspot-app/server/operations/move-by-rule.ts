import { randomBytes } from "node:crypto";
import { eventIdOf } from "@assay/shared/event-id";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import type { StageMove } from "@assay/shared/pipeline/stage-move";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import type { RecordKey } from "../store/assessments.ts";
import { listStageEvents } from "../store/stage-events.ts";
import { keepEvent } from "./move-stage.ts";
import type { Services } from "./services.ts";
import { outcomeOf } from "./stage-answer.ts";

/**
 * Moves a contact as Assay itself, where the rules allow it. Where people disagree what should become of somebody, it is
 * theirs to settle first; where somebody is quicker, their move counts and this one is not made.
 */
export async function moveByRule(services: Services, key: RecordKey, move: StageMove): Promise<void> {
  const { queries, now } = services;
  const held = await listStageEvents(queries, key);
  const events = held.map(({ event }) => event);
  const { heads, contested } = foldStage(events);
  if (contested.length > 0) return;
  const at = now();
  const event: StageEvent = { id: eventIdOf(at, randomBytes(16)), move, at, surface: "rule", follows: [...heads] };
  const state = foldStage([...events, event]);
  if (outcomeOf(state, event) !== "applied") return;
  await keepEvent(services, key, { record: key, version: held.length + 1, event, clientAt: at, recordedAt: at }, state);
}
