import type { BulkReply, ImportProgress } from "@assay/shared/api/bulk";
import { bulkTexts, chooserTexts } from "@assay/shared/language/all-languages";
import type { BulkText } from "@assay/shared/language/en-bulk";
import { Alert, Flex, Heading, LoadingSpinner, ProgressBar, Select, Text } from "@hubspot/ui-extensions";
import { PageBreadcrumbs, PageTitle } from "@hubspot/ui-extensions/pages";
import { useCallback, useEffect, useState } from "react";
import { createAsk } from "./ask.ts";
import { createBulkServer } from "./bulk-server.ts";
import { ListGrading } from "./ListGrading.tsx";
import { usePageContext } from "./page-context.ts";
import { TicketLink } from "./TicketLink.tsx";

const lookAgainMs = 2000;

/** Files and lists: uploads, a whole list graded, results as files. */
export function BulkPage() {
  const { language, apiOrigin } = usePageContext();
  const text = bulkTexts[language].page;
  const { unconfigured } = chooserTexts[language];
  const [bulk, setBulk] = useState<BulkReply>();
  const [problem, setProblem] = useState<string>();
  const look = useCallback(async () => {
    if (apiOrigin === undefined) return setProblem(unconfigured);
    const reply = await createBulkServer(createAsk(apiOrigin, language, text.unreachable)).read();
    setProblem(reply.ok ? undefined : reply.message);
    if (reply.ok) setBulk(reply);
  }, [apiOrigin, language, text, unconfigured]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookAgainMs);
    return () => clearInterval(timer);
  }, [look]);
  const server = createBulkServer(createAsk(apiOrigin ?? "", language, text.unreachable));
  return (
    <Flex direction="column" gap="medium">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">{text.home}</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{text.title}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{text.title}</PageTitle>
      {problem !== undefined && <Alert variant="danger" title={problem} />}
      {bulk === undefined && problem === undefined && <LoadingSpinner label={text.loading} showLabel />}
      {bulk?.canEdit === false && <Alert variant="info" title={text.onlyAdmins} />}
      {bulk?.canEdit && (
        <>
          <Upload text={text} upload={bulk.upload} />
          <ListGrading text={text} server={server} grading={bulk.grading} onChange={look} />
          <Exports text={text} frameworks={bulk.frameworks} />
        </>
      )}
    </Flex>
  );
}

function Upload({ text, upload }: { readonly text: BulkText["page"]; readonly upload: ImportProgress | undefined }) {
  const isUnderWay = upload?.state === "running" || upload?.state === "paused";
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.uploadTitle}</Heading>
      <Text>{text.uploadHelp}</Text>
      {upload && isUnderWay && (
        <ProgressBar
          testId="import"
          title={text.states[upload.state]}
          value={upload.doneLines}
          maxValue={upload.lines}
          showPercentage
          variant={upload.state === "paused" ? "warning" : "success"}
          valueDescription={text.importDone(String(upload.doneLines), String(upload.lines))}
        />
      )}
      <TicketLink
        wish={{ for: "upload" }}
        prepare={isUnderWay ? text.prepareAgain : text.prepare}
        open={text.openUpload}
        testId="prepare-upload"
      />
    </Flex>
  );
}

function Exports({
  text,
  frameworks,
}: {
  readonly text: BulkText["page"];
  readonly frameworks: BulkReply["frameworks"];
}) {
  const [framework, setFramework] = useState(frameworks[0]?.id ?? "");
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.exportTitle}</Heading>
      <Text>{text.exportHelp}</Text>
      <Select
        name="framework"
        label={text.framework}
        value={framework}
        options={frameworks.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => setFramework(String(value))}
      />
      <TicketLink
        key={framework}
        wish={{ for: "assessments", framework }}
        prepare={text.prepareFile}
        open={text.fetchFile}
        testId="prepare-assessments"
      />
    </Flex>
  );
}
