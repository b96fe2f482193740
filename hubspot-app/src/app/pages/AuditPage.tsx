import { auditTexts, bulkTexts } from "@assay/shared/language/all-languages";
import type { AuditText } from "@assay/shared/language/en-settings";
import type { Language } from "@assay/shared/language/language";
import { formatLocaleOf, languageOf } from "@assay/shared/language/locale";
import { Alert, Button, EmptyState, Flex, LoadingSpinner, Text, useExtensionContext } from "@hubspot/ui-extensions";
import { PageBreadcrumbs, PageTitle } from "@hubspot/ui-extensions/pages";
import { useMemo, useState } from "react";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditTable } from "./AuditTable.tsx";
import type { AuditFilter } from "./server.ts";
import { TicketLink } from "./TicketLink.tsx";
import { useAuditLog } from "./use-audit-log.ts";

/** Who changed what in the settings, and when. */
export function AuditPage() {
  const { user, variables } = useExtensionContext<"pages">();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const language = languageOf(locale);
  const text = auditTexts[language];
  const origin = variables?.API_ORIGIN;
  return (
    <Flex direction="column" gap="medium">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">{text.home}</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{text.title}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{text.title}</PageTitle>
      <Text>{text.help}</Text>
      {typeof origin === "string" ? (
        <Log apiOrigin={origin} language={language} locale={locale} text={text} />
      ) : (
        <Alert variant="danger" title={text.unconfigured} />
      )}
    </Flex>
  );
}

interface LogProps {
  readonly apiOrigin: string;
  readonly language: Language;
  readonly locale: string;
  readonly text: AuditText;
}

function Log({ apiOrigin, language, locale, text }: LogProps) {
  const files = bulkTexts[language].page;
  const [filter, setFilter] = useState<AuditFilter>({});
  const log = useAuditLog(apiOrigin, language, text, filter);
  const { entries, isLoading, problem } = log;
  const time = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }), [locale]);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <>
      <AuditFilters text={text} people={log.people} filter={filter} onChange={setFilter} />
      {entries.length > 0 && <AuditTable text={text} entries={entries} time={time} />}
      {entries.length === 0 && !isLoading && problem === undefined && (
        <EmptyState title={isFiltered ? text.noneFound : text.empty} layout="vertical">
          <Text>{isFiltered ? "" : text.emptyHelp}</Text>
        </EmptyState>
      )}
      {isLoading && <LoadingSpinner label={text.loading} showLabel />}
      {problem !== undefined && (
        <Alert variant="danger" title={text.problemTitle}>
          <Text>{problem}</Text>
          <Button size="xs" testId="read-again" onClick={() => void log.readMore()}>
            {text.tryAgain}
          </Button>
        </Alert>
      )}
      {log.hasMore && !isLoading && problem === undefined && (
        <Flex>
          <Button testId="older" onClick={() => void log.readMore()}>
            {text.older}
          </Button>
        </Flex>
      )}
      {entries.length > 0 && (
        <TicketLink
          key={JSON.stringify(filter)}
          wish={{ for: "audit", ...filter }}
          prepare={files.prepareFile}
          open={files.fetchFile}
          testId="prepare-audit"
        />
      )}
    </>
  );
}
