import type { Refusal } from "@assay/shared/api/result";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Queries } from "../store/database.ts";
import { type ListedFramework, listFrameworks } from "./framework-lists.ts";
import type { Actor } from "./identify-caller.ts";

/** Whoever owns the rubric in this portal. Everybody else of it may look. */
export function mayEdit(actor: Actor): boolean {
  return actor.role === "admin";
}

export function refuseEdit(language: Language): Refusal {
  return { ok: false, code: "not-admin", message: refusalTexts[language]["not-admin"]() };
}

export function refuseFramework(framework: FrameworkId, language: Language): Refusal {
  return { ok: false, code: "no-framework", message: refusalTexts[language]["no-framework"](framework) };
}

/** One of the portal's frameworks, in force or still a draft. */
export async function findListed(
  queries: Queries,
  tenantId: string,
  framework: FrameworkId,
): Promise<ListedFramework | undefined> {
  return (await listFrameworks(queries, tenantId)).find(({ id }) => id === framework);
}

/** Why this person may not change this framework's rubric; absent = they may. */
export async function refusalToEdit(
  queries: Queries,
  actor: Actor,
  framework: FrameworkId,
  language: Language,
): Promise<Refusal | undefined> {
  if (!mayEdit(actor)) return refuseEdit(language);
  const listed = await findListed(queries, actor.tenantId, framework);
  return listed === undefined ? refuseFramework(framework, language) : undefined;
}
