import type { Learning, LearningReply, LearningRequest, ProposedTrait } from "@assay/shared/api/learning";
import type { Refusal } from "@assay/shared/api/result";
import { learnTraits, leastCustomers } from "@assay/shared/fit/learned-traits";
import { learningSources } from "@assay/shared/fit/learning-sources";
import type { Language } from "@assay/shared/language/language";
import type { CrmAnswer } from "../crm/answer.ts";
import type { PeopleSample } from "../crm/fact-reading.ts";
import { beginLearning, findLearning, moveLearning } from "../store/trait-learnings.ts";
import type { Actor } from "./identify-caller.ts";
import { findPeople, readPeople, wishOf } from "./people-samples.ts";
import { listCrmProperties } from "./read-crm-properties.ts";
import { mayEdit, refuseEdit } from "./rubric-access.ts";
import type { Services } from "./services.ts";

export async function readLearning(
  { queries }: Services,
  actor: Actor,
  language: Language,
): Promise<LearningReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const learning = await findLearning(queries, actor.tenantId);
  return { ok: true, ...(learning && { learning }) };
}

/** Has customers and others read after the reply; how far it is can be read meanwhile. */
export async function startLearning(
  services: Services,
  actor: Actor,
  { id, language }: LearningRequest,
): Promise<LearningReply | Refusal> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const { tenantId } = actor;
  await services.queries.transaction().execute(async (queries) => {
    const isNew = await beginLearning(queries, tenantId, id, services.now());
    if (isNew) await services.enqueue(queries, { name: "learn-traits", tenantId, id, language });
  });
  return readLearning(services, actor, language);
}

/** Reads what customers and others are like, and keeps what customers share: counts, nobody by name. Safe to repeat. */
export async function learnFromCustomers(
  services: Services,
  tenantId: string,
  { id, language }: { readonly id: string; readonly language: Language },
): Promise<CrmAnswer<undefined>> {
  const { queries } = services;
  const newest = await findLearning(queries, tenantId);
  // A newer look took its place while this one waited to be tried again.
  if (newest?.id !== id || newest.state !== "reading") return { ok: true, value: undefined };
  const tell = (learning: Omit<Learning, "id" | "startedAt">) => moveLearning(queries, tenantId, { id, ...learning });
  const answer = await learn(services, tenantId, language, tell);
  if (answer.ok) {
    const total = answer.value.customers.count + answer.value.others.count;
    await tell({ state: "done", read: total, total, found: answer.value });
    return { ok: true, value: undefined };
  }
  const { kind } = answer.fault;
  const isFinal = kind === "rejected" || kind === "disconnected" || kind === "no-access";
  if (isFinal) await tell({ state: "stopped", read: 0, total: 0 });
  return answer;
}

type Tell = (learning: { state: "reading"; read: number; total: number }) => Promise<unknown>;

async function learn(
  services: Services,
  tenantId: string,
  language: Language,
  tell: Tell,
): Promise<CrmAnswer<NonNullable<Learning["found"]>>> {
  const listed = await listCrmProperties(services, tenantId);
  if (!listed.ok) return listed;
  const sources = learningSources(listed.value.properties, language);
  const people = await findPeople(services, tenantId);
  if (!people.ok) return people;
  const { customers, others } = people.value;
  const total = customers.contactIds.length + others.contactIds.length;
  let read = 0;
  const readAll = (sample: PeopleSample) =>
    readPeople(services, tenantId, sample, wishOf(sources), async (count) => {
      read += count;
      await tell({ state: "reading", read, total });
    });
  await tell({ state: "reading", read, total });
  const theirs = await readAll(customers);
  if (!theirs.ok) return theirs;
  const rest = await readAll(others);
  if (!rest.ok) return rest;
  const isEnough = theirs.value.length >= leastCustomers;
  const learned = isEnough ? learnTraits(theirs.value, rest.value, sources) : [];
  return {
    ok: true,
    value: {
      customers: { count: theirs.value.length, isAll: customers.isAll },
      others: { count: rest.value.length, isAll: others.isAll },
      traits: learned.map(({ lift: _lift, ...proposed }): ProposedTrait => proposed),
    },
  };
}
