import type { Refusal } from "@assay/shared/api/result";
import { chooserTexts } from "@assay/shared/language/all-languages";
import { useCallback, useMemo } from "react";
import { type Ask, createAsk } from "./ask.ts";
import { usePageContext } from "./page-context.ts";
import { type Reading, useReading } from "./use-reading.ts";

/**
 * A page's part of our server, and what it told last; absent where the app was built without a server's address.
 * `create` and `read` must stay the same between drawings.
 */
export function useServerReading<Server, Reply extends { ok: true }>(
  create: (ask: Ask) => Server,
  read: (server: Server) => Promise<Reply | Refusal>,
  everyMs: number,
): { readonly server: Server | undefined; readonly reading: Reading<Reply> } {
  const { language, apiOrigin } = usePageContext();
  const { unreachable, unconfigured } = chooserTexts[language];
  const server = useMemo(
    () => (apiOrigin === undefined ? undefined : create(createAsk(apiOrigin, language, unreachable))),
    [create, apiOrigin, language, unreachable],
  );
  const readNow = useCallback(
    async () =>
      server === undefined ? { ok: false as const, code: "unconfigured", message: unconfigured } : read(server),
    [server, read, unconfigured],
  );
  return { server, reading: useReading(readNow, everyMs) };
}
