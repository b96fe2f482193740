import type { Instant } from "@assay/shared/instant";
import type { CrmAnswer } from "../crm/answer.ts";

/** Answers of the CRM that are good for a while. */
export interface ShortMemory<Value> {
  /** What is remembered under a key, or what `load` answers, which everybody who asks meanwhile waits for. */
  recall(key: string, now: Instant, load: () => Promise<CrmAnswer<Value>>): Promise<CrmAnswer<Value>>;
}

/** Remembers at most `most` answers for `goodForMs` each. That the CRM did not answer is never remembered. */
export function createMemory<Value>(goodForMs: number, most: number): ShortMemory<Value> {
  const kept = new Map<string, { answer: Promise<CrmAnswer<Value>>; until: Instant }>();
  return {
    recall(key, now, load) {
      const found = kept.get(key);
      if (found !== undefined && found.until > now) return found.answer;
      const answer = load();
      const entry = { answer, until: now + goodForMs };
      const forget = () => kept.get(key) === entry && kept.delete(key);
      answer.then(({ ok }) => ok || forget(), forget);
      // Deleted first, so that it goes to the end: the first of a map is its oldest.
      kept.delete(key);
      kept.set(key, entry);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}
