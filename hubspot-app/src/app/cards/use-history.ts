import type { Person, SourceCriterion } from "@assay/shared/api/assessment";
import type { HistoryEntry } from "@assay/shared/api/history";
import { useCallback, useEffect, useState } from "react";
import { useCard } from "./card-context.ts";

export interface History {
  /** Newest first; the pages read so far. */
  readonly entries: readonly HistoryEntry[];
  readonly people: readonly Person[];
  /** The names of what was carried over. */
  readonly sources: readonly SourceCriterion[];
  readonly nextBefore: number | undefined;
  readonly isLoading: boolean;
  readonly problem: string | undefined;
}

const nothingYet: History = {
  entries: [],
  people: [],
  sources: [],
  nextBefore: undefined,
  isLoading: true,
  problem: undefined,
};

/** Reads the history page by page, and again whenever something new is saved. */
export function useHistory(): History & { readMore(before?: number): void } {
  const { server, ready } = useCard();
  const framework = ready.framework.id;
  const [history, setHistory] = useState(nothingYet);
  const readMore = useCallback(
    async (before?: number) => {
      setHistory((old) => ({ ...old, isLoading: true, problem: undefined }));
      const reply = await server.history(framework, before);
      setHistory((old) => {
        if (!reply.ok) return { ...old, isLoading: false, problem: reply.message };
        const entries = before === undefined ? reply.events : [...old.entries, ...reply.events];
        const people = [...old.people, ...reply.people];
        const sources = [...old.sources, ...(reply.sources ?? [])];
        return { entries, people, sources, nextBefore: reply.nextBefore, isLoading: false, problem: undefined };
      });
    },
    [server, framework],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what makes the first page outdated
  useEffect(() => void readMore(), [readMore, ready.saved.version]);
  return { ...history, readMore: (before) => void readMore(before) };
}
