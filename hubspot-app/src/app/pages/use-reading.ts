import type { Refusal } from "@assay/shared/api/result";
import { useCallback, useEffect, useState } from "react";

/** What was read, why the newest reading failed, and a way to read again. */
export interface Reading<Value> {
  /** The newest answer to what is asked now. */
  readonly value: Value | undefined;
  /** The newest answer of all, perhaps to what was asked before: for what a page chooses its question by. */
  readonly newest: Value | undefined;
  readonly problem: string | undefined;
  readAgain(): void;
}

/**
 * Reads now, and again every so often while the page is open; the old answer stays until the new one is there. Another
 * `read` is another question, which the old answer does not answer.
 */
export function useReading<Value extends { ok: true }>(
  read: () => Promise<Value | Refusal>,
  everyMs: number,
): Reading<Value> {
  const [answered, setAnswered] = useState<{ readonly to: typeof read; readonly value: Value }>();
  const [failed, setFailed] = useState<{ readonly to: typeof read; readonly message: string }>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks for another reading
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const reply = await read();
      if (!isHere) return;
      setFailed(reply.ok ? undefined : { to: read, message: reply.message });
      if (reply.ok) setAnswered({ to: read, value: reply });
    };
    void look();
    const timer = setInterval(() => void look(), everyMs);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [read, everyMs, turn]);
  return {
    value: answered?.to === read ? answered.value : undefined,
    newest: answered?.value,
    problem: failed?.to === read ? failed.message : undefined,
    readAgain: useCallback(() => setTurn((count) => count + 1), []),
  };
}
