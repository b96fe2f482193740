import type { Refusal } from "@assay/shared/api/result";
import type { AskedMove, GateReply, MoveRequest } from "@assay/shared/api/stages";
import type { Instant } from "@assay/shared/instant";
import { refusalTexts, stageRefusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Stage } from "@assay/shared/pipeline/stage";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import type { StageMove } from "@assay/shared/pipeline/stage-move";
import { foldStage } from "@assay/shared/pipeline/stage-state";
import type { RecordKey } from "../store/assessments.ts";
import type { StoredStageEvent } from "../store/stage-events.ts";
import type { Services } from "./services.ts";
import { readShortfallLabels } from "./shortfall-labels.ts";
import { askGate, findCompany } from "./stage-gates.ts";

/** Long enough to see a slip of the hand, too short to call a clock off once it has run out. */
const undoMs = 10 * 60_000;

/** What is kept of a move: with what its gate lacks, and with the company whose new contact wakes it. */
export async function completeMove(
  services: Services,
  key: RecordKey,
  { move, follows, language }: MoveRequest,
  held: readonly StoredStageEvent[],
): Promise<StageMove | GateReply | Refusal> {
  if (move.kind === "disqualify") return completeDisqualification(services, key, move, language);
  if (move.kind === "undo") return isTooLate(held, move.event, services.now()) ? refuseLate(language) : move;
  const seen = foldStage(eventsUpTo(held, follows));
  const to = aimOf(move, seen.stage);
  if (to === undefined) return move as StageMove;
  const asksForContact = move.kind === "nominate" && move.whyNow === "asked-for-contact";
  const gate = await askGate(services, key, { to, asksForContact, since: seen.greyedBefore ?? 0 });
  if (!gate.ok) return refuse("crm-silent", refusalTexts[language]["crm-silent"]());
  const shortfalls = gate.value;
  if (shortfalls.length === 0) return move as StageMove;
  if ("override" in move && move.override !== undefined) return { ...move, shortfalls } as StageMove;
  const labels = await readShortfallLabels(services, key.tenantId, shortfalls);
  return { ok: false, code: "gate", message: stageRefusalTexts[language].gate(), shortfalls, labels };
}

function isTooLate(held: readonly StoredStageEvent[], eventId: string, now: Instant): boolean {
  const undone = held.find(({ event }) => event.id === eventId);
  return undone !== undefined && now - undone.recordedAt > undoMs;
}

function refuseLate(language: Language): Refusal {
  return refuse("undo-late", stageRefusalTexts[language]["undo-late"]());
}

async function completeDisqualification(
  services: Services,
  key: RecordKey,
  move: Extract<AskedMove, { kind: "disqualify" }>,
  language: Language,
): Promise<StageMove | Refusal> {
  if (move.why.reason !== "authority") return { kind: "disqualify", why: move.why };
  const found = await findCompany(services, key);
  const texts = refusalTexts[language];
  if (!found.ok && found.fault.kind === "no-access") {
    return refuse("needs-access", texts["needs-access"](texts.records.company));
  }
  if (!found.ok) return refuse("crm-silent", texts["crm-silent"]());
  const company = found.value;
  if (company === undefined) return refuse("no-company", stageRefusalTexts[language]["no-company"]());
  return { kind: "disqualify", why: { reason: "authority", company } };
}

/** The events that somebody had seen whose newest ones were these. */
function eventsUpTo(held: readonly StoredStageEvent[], follows: readonly string[]): StageEvent[] {
  const byId = new Map(held.map(({ event }) => [event.id, event]));
  const seen = new Set<StageEvent>();
  const open = [...follows];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const event = byId.get(id);
    if (event === undefined || seen.has(event)) continue;
    seen.add(event);
    open.push(...event.follows);
  }
  return [...seen];
}

/** The stage whose gate a move goes through; absent = none. */
function aimOf({ kind }: AskedMove, from: Stage | undefined): Stage | undefined {
  if (kind === "nominate") return "mql";
  if (kind === "qualify") return "sql";
  return kind === "accept" && from === "mql" ? "sal" : undefined;
}

function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
