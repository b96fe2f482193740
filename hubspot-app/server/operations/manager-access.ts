import type { Refusal } from "@assay/shared/api/result";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Actor } from "./identify-caller.ts";

/** Whoever may see figures about the whole portal. */
export function leadsTeam({ role }: Actor): boolean {
  return role === "admin" || role === "manager";
}

export function refuseTeam(language: Language): Refusal {
  return { ok: false, code: "not-manager", message: refusalTexts[language]["not-manager"]() };
}
