import type { Refusal } from "@assay/shared/api/result";
import type { SuggestReply, SuggestRequest } from "@assay/shared/api/suggestion";
import { refusalTexts } from "@assay/shared/language/all-languages";
import { suggestionsFor } from "@assay/shared/suggest/framework-suggestions";
import { suggestRatings } from "@assay/shared/suggest/suggest-ratings";
import { findFramework } from "./frameworks-in-force.ts";
import { type Actor, mayRate } from "./identify-caller.ts";
import type { Services } from "./services.ts";

/** Reads notes for levels of one framework. Nothing of the text is kept: what the person accepts comes as a rating. */
export async function suggestFromNotes(
  { queries, now }: Services,
  actor: Actor,
  { framework: id, text, date, language }: SuggestRequest,
): Promise<SuggestReply | Refusal> {
  const texts = refusalTexts[language];
  if (!mayRate(actor)) return { ok: false, code: "not-allowed", message: texts["not-allowed"]() };
  const parts = await findFramework(queries, actor.tenantId, id);
  if (parts === undefined) {
    return { ok: false, code: "unknown-framework", message: texts["unknown-framework"](id) };
  }
  const writtenAt = date === undefined ? now() : Date.parse(date);
  return { ok: true, suggestions: suggestionsFor(parts.framework, suggestRatings(text, { writtenAt })) };
}
