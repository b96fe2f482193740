import { useCallback, useEffect, useState } from "react";
import { ask, onNotice } from "../ask.ts";
import type { Answer, Notice, Request } from "../messages.ts";

/** The background's answer, asked again whenever a notice says that it may be outdated. Absent = still on its way. */
export function useAnswer<Asked extends Request>(request: Asked, notices: readonly Notice["notice"][]) {
  const [answer, setAnswer] = useState<Answer<Asked["kind"]>>();
  // Callers write requests and notices as literals: what counts is what they say.
  const asked = JSON.stringify(request);
  const heard = notices.join();
  const refresh = useCallback(async () => setAnswer(await ask(JSON.parse(asked) as Asked)), [asked]);
  useEffect(() => {
    void refresh();
    return onNotice((about) => {
      if (heard.split(",").includes(about)) void refresh();
    });
  }, [refresh, heard]);
  return { answer, refresh };
}
