import type { Refusal } from "@assay/shared/api/result";
import type { Answer, ParsedRequest, RequestKind } from "../messages.ts";
import type { Asker } from "./asker.ts";
import { readAccount } from "./session.ts";
import { currentLanguage } from "./settings.ts";
import { refuse } from "./wire.ts";

/** What the background does for each kind of request. */
export type Handlers = {
  [Kind in RequestKind]: (
    request: Extract<ParsedRequest, { kind: Kind }>,
    asker: Asker,
  ) => Promise<Answer<Kind> | Refusal>;
};

export const done = { ok: true } as const;

/** A refusal of our own, in the language of whoever is signed in. */
export async function refuseAs(code: Parameters<typeof refuse>[0]): Promise<Refusal> {
  const account = await readAccount();
  return refuse(code, await currentLanguage(account?.language));
}
