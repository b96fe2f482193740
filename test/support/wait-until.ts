import { setTimeout as pause } from "node:timers/promises";

/**
 * Asks until the answer is there, and gives it; each pause is so many times `longer` than the last. Throws a sentence
 * with `what` when the time is over.
 */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  { timeoutMs = 45_000, everyMs = 50, longer = 1 } = {},
): Promise<Answer> {
  const deadline = Date.now() + timeoutMs;
  for (let pauseMs = everyMs; ; pauseMs *= longer) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}.`);
    await pause(pauseMs);
  }
}
