import type { Result } from "@assay/shared/api/result";
import { useCallback, useEffect, useRef, useState } from "react";

export type Reply<Value extends object> = Result<Value> | undefined;

/** One question and its newest answer; absent while it is on its way. Asked again when `ask` changes, or on demand. */
export function useReply<Value extends object>(ask: () => Promise<Result<Value>>): [Reply<Value>, () => void] {
  const [reply, setReply] = useState<Reply<Value>>();
  const latest = useRef(0);
  const askAgain = useCallback(() => {
    const turn = ++latest.current;
    setReply(undefined);
    // An answer that was overtaken by a newer question is dropped.
    void ask().then((answer) => turn === latest.current && setReply(answer));
  }, [ask]);
  useEffect(() => {
    askAgain();
    return () => void latest.current++;
  }, [askAgain]);
  return [reply, askAgain];
}
