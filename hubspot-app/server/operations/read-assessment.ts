import type { AssessmentQuery, AssessmentReply, InUseBecause, JudgedState } from "@assay/shared/api/assessment";
import { wordsIn } from "@assay/shared/api/labels";
import type { RecordPath } from "@assay/shared/api/record";
import type { Refusal } from "@assay/shared/api/result";
import { frameworkText } from "@assay/shared/framework/framework";
import type { Instant } from "@assay/shared/instant";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { RecordKey } from "../store/assessments.ts";
import type { FrameworkRule } from "../store/framework-rules.ts";
import { wishJudged } from "../store/judged-records.ts";
import { readLabels } from "../store/labels.ts";
import { findPropertyWrite } from "../store/property-writes.ts";
import { readAssessed } from "../store/rating-events.ts";
import { readMarks } from "../store/record-marks.ts";
import { foldEvents, heldBand, peopleIn, stateOf } from "./assessment-state.ts";
import { findInUse } from "./belongings.ts";
import { subjectHash } from "./erase-record.ts";
import { listOffered } from "./framework-lists.ts";
import { frameworkInUse, partsInForce } from "./frameworks-in-force.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import { type Judgement, judgeRecord } from "./judge-records.ts";
import { leadsTeam } from "./manager-access.ts";
import { nameSources } from "./name-sources.ts";
import { syncOf } from "./read-sync.ts";
import type { Services } from "./services.ts";

/** A record's assessment with its explanation, the words of the framework, and where the CRM's copy stands. */
export async function readAssessment(
  services: Services,
  actor: Actor,
  record: RecordPath,
  query: AssessmentQuery,
): Promise<AssessmentReply | Refusal> {
  const { queries, now } = services;
  const key = { tenantId: actor.tenantId, ...record };
  const { chosen, rule } = await findInUse(services, key);
  const inUse = frameworkInUse(record.objectType, chosen);
  const looked = query.framework ?? inUse;
  const [held, write, offered, labels, { lock, askedAgain }] = await Promise.all([
    readAssessed(queries, { ...key, framework: looked }),
    findPropertyWrite(queries, key),
    listOffered(queries, actor.tenantId),
    readLabels(queries, actor.tenantId),
    readMarks(queries, key),
  ]);
  const parts = await partsInForce(queries, actor.tenantId, looked, held.published);
  if (parts === undefined) {
    return { ok: false, code: "unknown-framework", message: refusalTexts[query.language]["unknown-framework"](looked) };
  }
  const { rubric, framework } = parts;
  const judgement = held.isStopped ? undefined : await judgeRecord(queries, actor.tenantId, rubric, record, now());
  if (judgement) await keepFresh(services, key, judgement.readAt);
  // Nothing counts of whoever is not to be profiled.
  const events = held.isStopped ? [] : held.events;
  const assessment = stateOf(foldEvents(events), rubric, now(), judgement, heldBand(events, rubric));
  return {
    ok: true,
    assessment,
    framework: frameworkText(framework, query.language),
    inUse,
    ...(rule && { inUseBecause: becauseOf(rule) }),
    offered,
    rubric,
    sync: syncOf(write),
    canRate: mayRate(actor) && !held.isStopped && lock === undefined,
    ...(held.isStopped && { isProfilingStopped: true }),
    ...(lock && { lock: { ...lock, canUnlock: leadsTeam(actor) } }),
    ...(askedAgain && { askedAgain }),
    me: actor.userId,
    people: await peopleIn(queries, actor, assessment),
    ...(Object.keys(labels).length > 0 && { labels: wordsIn(labels, query.language) }),
    ...(judgement && { judged: judgedState(judgement) }),
    ...(await nameSources(queries, actor, Object.values(assessment.ratings), query.language)),
  };
}

function becauseOf({ objectType, pipelineName, teamName }: FrameworkRule): InUseBecause {
  return {
    ...(objectType && { objectType }),
    ...(pipelineName && { pipeline: pipelineName }),
    ...(teamName && { team: teamName }),
  };
}

/** Facts that somebody looks at and that are older than this are read again: a follow-up may have been missed. */
const freshMs = 3_600_000;

async function keepFresh(services: Services, key: RecordKey, readAt: Instant | undefined): Promise<void> {
  const { queries, now } = services;
  if (readAt !== undefined && readAt >= now() - freshMs) return;
  // Whoever asked to be forgotten is not read again because somebody has an old page open.
  await wishJudged(queries, key, now(), subjectHash(services, key));
}

function judgedState({ fit, engagement, readAt }: Judgement): JudgedState {
  return { ...(fit && { fit }), ...(engagement && { engagement }), ...(readAt !== undefined && { readAt }) };
}
