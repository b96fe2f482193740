import type { Refusal } from "@assay/shared/api/result";
import type { DraftChangedReply, DraftRequest, FaultyReply, ReplayReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { faultsOf } from "@assay/shared/rubric/document-faults";
import { partsOf } from "@assay/shared/rubric/rubric-document";
import type { Queries } from "../store/database.ts";
import { listRatedOutcomes } from "../store/outcomes.ts";
import { placeOf } from "../store/reviewed-copies.ts";
import { findDraft } from "../store/rubric-drafts.ts";
import { type Replayed, readStandings } from "../store/standings.ts";
import { draftChanged } from "./edit-draft.ts";
import { findFramework } from "./frameworks-in-force.ts";
import { mayRead } from "./granted-features.ts";
import type { Actor } from "./identify-caller.ts";
import { fitLetters } from "./judge-records.ts";
import { findBrokenExamples } from "./pin-example.ts";
import { addNames } from "./record-names.ts";
import { startTally } from "./replay-tally.ts";
import { refusalToEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

/** Few enough that scoring them holds nobody else up for more than some milliseconds. */
const pageSize = 5_000;

/** What publishing the draft would do to the portal's own assessments, as they stand now. */
export async function replayDraft(
  services: Services,
  actor: Actor,
  framework: FrameworkId,
  { revision, language }: DraftRequest,
): Promise<ReplayReply | DraftChangedReply | FaultyReply | Refusal> {
  const { queries, now } = services;
  const { tenantId } = actor;
  const startedAt = now();
  const refusal = await refusalToEdit(queries, actor, framework, language);
  if (refusal !== undefined) return refusal;
  const draft = await findDraft(queries, tenantId, framework);
  if (draft?.revision !== revision) return draftChanged(queries, actor, framework, draft, language);
  const faults = faultsOf(draft.document, language);
  if (faults.length > 0) {
    return { ok: false, code: "draft-faulty", message: refusalTexts[language]["draft-faulty"](), faults };
  }
  const published = (await findFramework(queries, tenantId, framework, "newest"))?.rubric;
  const drafted = partsOf(draft.document, (published?.version ?? 0) + 1).rubric;
  const rubrics = [published ?? drafted, drafted] as const;
  const tally = startTally(...rubrics, startedAt);
  await replay(queries, tenantId, framework, async (page) => {
    const [from, to] = await fitLetters(queries, tenantId, rubrics, page);
    for (const one of page) tally.add(one, { from: from?.get(placeOf(one)), to: to?.get(placeOf(one)) });
  });
  const ended = await listRatedOutcomes(queries, tenantId, framework);
  for (let first = 0; first < ended.length; first += pageSize) {
    const page = ended.slice(first, first + pageSize);
    const [from, to] = await fitLetters(queries, tenantId, rubrics, page);
    for (const one of page) tally.addOutcome(one, { from: from?.get(placeOf(one)), to: to?.get(placeOf(one)) });
  }
  const broken = (await findBrokenExamples(services, queries, tenantId, drafted)).map((example) => {
    const { objectType, objectId, grade: expected, got } = example;
    return { objectType, objectId, expected, got };
  });
  const { largest, outcomes: counted, ...sum } = tally.sum();
  const outcomes = { canRead: await mayRead(services, tenantId, "deals"), ...counted };
  const tookMs = now() - startedAt;
  const [named, namedBroken] = [
    await addNames(services, tenantId, largest),
    await addNames(services, tenantId, broken),
  ];
  return { ok: true, revision, ...sum, outcomes, largest: named, broken: namedBroken, tookMs };
}

/** Page by page, each read while the one before it is scored: memory stays bounded, and others get their turn. */
async function replay(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
  add: (page: readonly Replayed[]) => Promise<void>,
): Promise<void> {
  const read = (after?: Replayed) => readStandings(queries, tenantId, framework, after, pageSize);
  let next: Promise<Replayed[]> | undefined = read();
  while (next !== undefined) {
    const page: Replayed[] = await next;
    next = page.length < pageSize ? undefined : read(page.at(-1));
    await add(page);
  }
}
