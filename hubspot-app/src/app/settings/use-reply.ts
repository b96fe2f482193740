import type { Refusal, Result } from "@assay/shared/api/result";
import { useCallback, useEffect, useRef, useState } from "react";

export type Reply<Value extends object> = Result<Value> | undefined;

/** How the answer that is shown is kept up to date. */
export interface Renewal<Value extends object> {
  /** Why it could not be read anew: what is shown may be old. Absent = it is the newest. */
  readonly failure: Refusal | undefined;
  /** Shows what an act answered, in place of that and of whatever is still on its way. */
  take(answer: { ok: true } & Value): void;
}

/**
 * One question and its newest good answer; absent while the first one is on its way. Asked again when `ask` changes, or
 * on demand: the old answer then stays on screen until a new one is there, since people may be typing into it.
 */
export function useReply<Value extends object>(
  ask: () => Promise<Result<Value>>,
): [reply: Reply<Value>, askAgain: () => void, renewal: Renewal<Value>] {
  const [reply, setReply] = useState<Reply<Value>>();
  const [failure, setFailure] = useState<Refusal>();
  const latest = useRef(0);
  const show = useCallback((answer: Result<Value>) => {
    setReply((shown) => (answer.ok || !shown?.ok ? answer : shown));
    setFailure(answer.ok ? undefined : answer);
  }, []);
  const askAgain = useCallback(() => {
    const turn = ++latest.current;
    // An answer that was overtaken by a newer question is dropped.
    void ask().then((answer) => turn === latest.current && show(answer));
  }, [ask, show]);
  const take = useCallback(
    (answer: { ok: true } & Value) => {
      latest.current++;
      show(answer);
    },
    [show],
  );
  useEffect(() => {
    setReply(undefined);
    setFailure(undefined);
    askAgain();
    return () => void latest.current++;
  }, [askAgain]);
  return [reply, askAgain, { failure, take }];
}
