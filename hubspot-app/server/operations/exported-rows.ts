import type { TicketWish } from "@assay/shared/api/bulk";
import { scoredRatings } from "@assay/shared/assessment/standing";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { auditTexts, bulkTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Rubric } from "@assay/shared/rubric/rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import { auditAct, listActs } from "../store/audit-entries.ts";
import type { ImportRow } from "../store/contact-imports.ts";
import type { Queries } from "../store/database.ts";
import { listExported } from "../store/exported-assessments.ts";
import { type ImportFault, listFaults } from "../store/import-faults.ts";
import { listGraded } from "../store/list-results.ts";
import { namePeople } from "../store/people.ts";
import { findPublished } from "../store/rubrics.ts";
import { findFramework } from "./frameworks-in-force.ts";
import type { Actor } from "./identify-caller.ts";
import type { FaultCode } from "./import-plan.ts";
import { readNames } from "./record-names.ts";
import { personOf } from "./rubric-versions.ts";
import { sayActs } from "./said-acts.ts";
import type { Services } from "./services.ts";

/** Read at once: a file may be larger than the memory. */
const pageSize = 500;

/** Rows of a file, its header first. */
export type Rows = AsyncGenerator<string[]>;
type FileWish = Exclude<TicketWish, { for: "upload" | "review" }>;

/** The rows that a ticket stands for. Whoever calls has checked that its holder is an admin. */
export async function exportRows(services: Services, actor: Actor, wish: FileWish, language: Language): Promise<Rows> {
  const { queries, now } = services;
  const told = { act: "file-fetched", by: actor.userId, subject: wish.for } as const;
  await auditAct(queries, actor.tenantId, told, now());
  switch (wish.for) {
    case "assessments":
      return assessmentRows(services, actor, wish.framework, language);
    case "list":
      return listRows(services, actor, wish.id, language);
    case "audit":
      return auditRows(services, actor, wish, language);
  }
}

/** Lines of an import that could not be used, and what to do about each. */
export async function* faultRows({ queries }: Services, row: ImportRow, language: Language): Rows {
  const text = bulkTexts[language];
  const key = { tenantId: row.tenant_id, importId: row.import_id };
  yield [text.files.line, text.files.column, text.files.whatToDo];
  let last: ImportFault | undefined;
  do {
    const page = await listFaults(queries, key, last, pageSize);
    for (const { line, position, code, detail } of page) {
      const column = position === 0 ? text.files.wholeLine : (row.headings[position - 1] ?? "");
      yield [String(line), column, text.faults[code as FaultCode](detail)];
    }
    last = page.at(-1);
  } while (last !== undefined);
}

async function* assessmentRows(services: Services, { tenantId }: Actor, id: FrameworkId, language: Language): Rows {
  const { queries, now } = services;
  const text = bulkTexts[language].files;
  const parts = await findFramework(queries, tenantId, id);
  if (parts === undefined) return;
  const { framework } = parts;
  const rubricOf = rememberRubrics(queries, tenantId, parts.rubric);
  const criteria = framework.criteria;
  const figures = [text.score, text.grade, text.temperature, text.coverage];
  const names = criteria.map(({ name }) => name[language]);
  yield [text.record, "id", text.name, text.email, ...figures, ...names, text.nextQuestion, text.changedAt];
  let page = await listExported(queries, tenantId, id, undefined, pageSize);
  while (page.length > 0) {
    const nameOf = await readNames(services, tenantId, page);
    for (const { objectType, objectId, standing, rubricVersion, score, grade, changedAt } of page) {
      const { name, email } = nameOf({ objectType, objectId });
      const ratings = scoredRatings(standing);
      const result = explainAssessment(await rubricOf(rubricVersion), { ratings }, now());
      // Where nothing is known any more there is no score, not a score of 0.
      const isRated = result.coverage > 0;
      const shown = isRated
        ? [round(score ?? result.score), grade ?? "", result.temperature ?? "", round(result.coverage)]
        : ["", "", "", ""];
      const levels = criteria.map(({ id: criterion }) => String(ratings[criterion]?.level ?? ""));
      const next = criteria.find((criterion) => criterion.id === result.nextQuestion)?.questions[0]?.[language] ?? "";
      yield [objectType, objectId, name, email, ...shown, ...levels, next, new Date(changedAt).toISOString()];
    }
    page = await listExported(queries, tenantId, id, page.at(-1), pageSize);
  }
}

/** A framework's rubrics by version, each read once: what some teams have first is not what the others have. */
function rememberRubrics(queries: Queries, tenantId: string, known: Rubric) {
  const rubrics = new Map([[known.version, known]]);
  return async (version: number): Promise<Rubric> => {
    const kept = rubrics.get(version);
    if (kept !== undefined) return kept;
    const rubric = (await findPublished(queries, tenantId, known.framework, version))?.rubric ?? known;
    rubrics.set(version, rubric);
    return rubric;
  };
}

async function* listRows(services: Services, { tenantId }: Actor, id: string, language: Language): Rows {
  const { queries } = services;
  const text = bulkTexts[language].files;
  const figures = [text.score, text.grade, text.temperature, text.coverage, text.framework, text.nextQuestion];
  yield [text.contact, text.name, text.email, ...figures];
  let page = await listGraded(queries, tenantId, id, "", pageSize);
  while (page.length > 0) {
    const members = page.map(({ objectId }) => ({ objectType: "contact" as const, objectId }));
    const nameOf = await readNames(services, tenantId, members);
    for (const { objectId, properties } of page) {
      const { name, email } = nameOf({ objectType: "contact", objectId });
      const who = [objectId, name, email];
      const said = (name: string) => properties?.[`assay_${name}`] ?? "";
      const values = [said("score"), said("grade"), said("temperature"), said("coverage"), said("framework")];
      yield properties === null
        ? [...who, "", text.notGraded, "", "", "", ""]
        : [...who, ...values, said("next_question")];
    }
    page = await listGraded(queries, tenantId, id, page.at(-1)?.objectId ?? "", pageSize);
  }
}

async function* auditRows(
  { queries }: Services,
  actor: Actor,
  { act, by, since }: Extract<FileWish, { for: "audit" }>,
  language: Language,
): Rows {
  const text = auditTexts[language];
  yield [text.when, text.person, text.act, text.subject, text.from, text.to];
  const say = await sayActs(queries, actor.tenantId, language);
  let before: number | undefined;
  do {
    const page = await listActs(queries, actor.tenantId, { before, act, by, since }, pageSize);
    const actors = page.flatMap((entry) => entry.by ?? []);
    const people = await namePeople(queries, actor.tenantId, actors, actor);
    for (const { at, by: userId, act: done, ...values } of page) {
      const { subject, from, to } = say({ act: done, ...values });
      const name = userId === undefined ? text.assay : personOf(userId, people).name;
      yield [new Date(at).toISOString(), name, text.acts[done], subject, from, to];
    }
    const last = page.at(-1);
    before = last && Number(last.id);
  } while (before !== undefined);
}

function round(share: number): string {
  return String(Math.round(share * 100) / 100);
}
