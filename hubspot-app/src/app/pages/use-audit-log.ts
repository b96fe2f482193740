import type { Person } from "@assay/shared/api/assessment";
import type { AuditEntry } from "@assay/shared/api/audit";
import type { AuditText } from "@assay/shared/language/en-settings";
import type { Language } from "@assay/shared/language/language";
import { useCallback, useEffect, useRef, useState } from "react";
import { type AuditFilter, readAudit } from "./server.ts";

interface AuditLog {
  readonly entries: readonly AuditEntry[];
  readonly people: readonly Person[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly problem: string | undefined;
}

const nothing: AuditLog = { entries: [], people: [], hasMore: false, isLoading: true, problem: undefined };

/** The log's pages so far, newest first; begins anew when the filter changes. */
export function useAuditLog(apiOrigin: string, language: Language, text: AuditText, filter: AuditFilter) {
  const [log, setLog] = useState(nothing);
  const latest = useRef(0);
  const { act, by, since } = filter;
  const readMore = useCallback(
    async (shown: readonly AuditEntry[]) => {
      const turn = ++latest.current;
      setLog((now) => ({ ...now, entries: shown, isLoading: true, problem: undefined }));
      const reply = await readAudit(apiOrigin, language, text, { act, by, since, before: shown.at(-1)?.id });
      // An answer that was overtaken by another filter is dropped.
      if (turn !== latest.current) return;
      if (!reply.ok) return setLog((now) => ({ ...now, isLoading: false, problem: reply.message }));
      const { entries, people, hasMore } = reply;
      setLog({ entries: [...shown, ...entries], people, hasMore, isLoading: false, problem: undefined });
    },
    [apiOrigin, language, text, act, by, since],
  );
  useEffect(() => {
    void readMore([]);
    return () => void latest.current++;
  }, [readMore]);
  return { ...log, readMore: () => readMore(log.entries) };
}
