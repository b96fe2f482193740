import type { Result } from "@assay/shared/api/result";
import { useCallback, useEffect, useRef, useState } from "react";

export type Reply<Value extends object> = Result<Value> | undefined;

/**
 * One question and its newest answer; absent while the first one is on its way. Asked again when `ask` changes, or on
 * demand: the old answer then stays on screen until the new one is there.
 */
export function useReply<Value extends object>(ask: () => Promise<Result<Value>>): [Reply<Value>, () => void] {
  const [reply, setReply] = useState<Reply<Value>>();
  const latest = useRef(0);
  const askAgain = useCallback(() => {
    const turn = ++latest.current;
    // An answer that was overtaken by a newer question is dropped.
    void ask().then((answer) => turn === latest.current && setReply(answer));
  }, [ask]);
  useEffect(() => {
    setReply(undefined);
    askAgain();
    return () => void latest.current++;
  }, [askAgain]);
  return [reply, askAgain];
}
