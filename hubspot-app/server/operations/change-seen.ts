import { isDeepStrictEqual } from "node:util";
import type { ChangedMeanwhile } from "@assay/shared/api/changed-meanwhile";
import { refusalTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { Queries } from "../store/database.ts";
import { holdPolicy } from "../store/roles.ts";
import type { Services } from "./services.ts";

interface SeenChange<Value> {
  /** What the author had before their eyes. */
  readonly seen: Value;
  readonly wanted: Value;
  read(queries: Queries): Promise<Value>;
  /** In the transaction that found `current` to be what was seen. */
  save(queries: Queries, current: Value): Promise<void>;
}

/**
 * Replaces a setting as a whole, unless a colleague changed it since its author read it. Safe to repeat.
 */
export async function changeSeen<Value>(
  { queries: database }: Services,
  tenantId: string,
  { seen, wanted, read, save }: SeenChange<Value>,
  language: Language,
): Promise<ChangedMeanwhile<Value> | undefined> {
  return database.transaction().execute(async (queries) => {
    // Of two at once, the second finds what the first saved.
    await holdPolicy(queries, tenantId);
    const current = await read(queries);
    // What stands already may be saved again: the answer to it may have been lost, or its work be wanted anew.
    if (!isDeepStrictEqual(current, seen) && !isDeepStrictEqual(current, wanted)) {
      const code = "changed-meanwhile";
      return { ok: false, code, message: refusalTexts[language][code](), current };
    }
    await save(queries, current);
    return undefined;
  });
}
