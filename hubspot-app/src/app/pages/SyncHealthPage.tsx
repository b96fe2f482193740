import type { SyncHealthReply } from "@assay/shared/api/sync-health";
import { chooserTexts, syncHealthTexts } from "@assay/shared/language/all-languages";
import {
  Alert,
  Button,
  Flex,
  LoadingSpinner,
  Statistics,
  StatisticsItem,
  useExtensionActions,
} from "@hubspot/ui-extensions";
import { PageBreadcrumbs, PageTitle } from "@hubspot/ui-extensions/pages";
import { useCallback, useEffect, useState } from "react";
import { createAsk } from "./ask.ts";
import { FeatureList } from "./FeatureList.tsx";
import { usePageContext } from "./page-context.ts";
import { RefusedProperties } from "./RefusedProperties.tsx";
import { RefusedRecords } from "./RefusedRecords.tsx";
import { createStartServer } from "./start-server.ts";

const lookAgainMs = 3000;
const countNames = ["waiting", "retrying", "refused", "written"] as const;

/** What waits for HubSpot, what it refused and why, and how to try again. */
export function SyncHealthPage() {
  const { language, apiOrigin, webOrigin } = usePageContext();
  const text = syncHealthTexts[language];
  const { unreachable, unconfigured } = chooserTexts[language];
  const { addAlert } = useExtensionActions<"pages">();
  const [health, setHealth] = useState<SyncHealthReply>();
  const [problem, setProblem] = useState<string>();
  const look = useCallback(async () => {
    if (apiOrigin === undefined) return setProblem(unconfigured);
    const reply = await createStartServer(createAsk(apiOrigin, language, unreachable)).readSyncHealth();
    setProblem(reply.ok ? undefined : reply.message);
    if (reply.ok) setHealth(reply);
  }, [apiOrigin, language, unreachable, unconfigured]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookAgainMs);
    return () => clearInterval(timer);
  }, [look]);
  const server = createStartServer(createAsk(apiOrigin ?? "", language, unreachable));
  const tell = async (acting: ReturnType<typeof server.retrySync>) => {
    const reply = await acting;
    addAlert(reply.ok ? { type: "success", message: text.retried } : { type: "danger", message: reply.message });
    await look();
  };
  return (
    <Flex direction="column" gap="medium">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">{text.home}</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{text.title}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{text.title}</PageTitle>
      {problem !== undefined && <Alert variant="danger" title={problem} />}
      {health === undefined && problem === undefined && <LoadingSpinner label={text.loading} showLabel />}
      {health && (
        <>
          {!health.isConnected && <Alert variant="danger" title={text.disconnected} />}
          {isWell(health) && <Alert variant="success" title={text.allWell} />}
          <Statistics>
            {countNames.map((name) => (
              <StatisticsItem key={name} label={text.counts[name]} number={String(health.counts[name])} />
            ))}
          </Statistics>
          <RefusedProperties
            text={text}
            health={health}
            onRename={(property, name) => tell(server.renameProperty(property, name))}
          />
          <RefusedRecords text={text} health={health} />
          {health.canRetry && (
            <Flex>
              <Button
                testId="retry"
                variant={isWell(health) ? "secondary" : "primary"}
                onClick={() => void tell(server.retrySync())}
              >
                {text.retry}
              </Button>
            </Flex>
          )}
          <FeatureList text={text} health={health} webOrigin={webOrigin} />
        </>
      )}
    </Flex>
  );
}

function isWell({ counts, properties, isConnected }: SyncHealthReply): boolean {
  return isConnected && properties.length === 0 && counts.waiting + counts.retrying + counts.refused === 0;
}
