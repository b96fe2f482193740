import { RollUpReply } from "@assay/shared/api/related";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { Divider, EmptyState, Flex, Heading, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { Fragment, useCallback, useState } from "react";
import { Failed } from "./Failed.tsx";
import { FrameworkChooser } from "./FrameworkChooser.tsx";
import { RollUpRow } from "./RollUpRow.tsx";
import type { Line } from "./server.ts";
import { type Surface, useSurface } from "./surface.ts";
import { useReply } from "./use-reply.ts";

/** The best that is known of each criterion among a company's contacts and deals. Nothing is rated here. */
export function CompanyRollUp() {
  const surface = useSurface();
  const { text, line } = surface;
  if (line === undefined) return <Failed text={text} message={text.problem.unconfigured} />;
  return <ConnectedRollUp key={surface.page.objectId} surface={surface} line={line} />;
}

function ConnectedRollUp({ surface, line }: { surface: Surface; line: Line }) {
  const { text, page } = surface;
  const [framework, setFramework] = useState<FrameworkId>();
  const ask = useCallback(
    () => line.get(RollUpReply, `company/${page.objectId}/roll-up`, { framework }),
    [line, page.objectId, framework],
  );
  const [reply, askAgain] = useReply(ask);
  if (reply === undefined) return <LoadingSpinner label={text.loading} showLabel layout="centered" />;
  if (!reply.ok) return <Failed text={text} message={reply.message} onTryAgain={askAgain} />;
  return <RollUp surface={surface} reply={reply} onLookAt={setFramework} />;
}

interface RollUpProps {
  readonly surface: Surface;
  readonly reply: RollUpReply;
  onLookAt(framework: FrameworkId): void;
}

function RollUp({ surface, reply, onLookAt }: RollUpProps) {
  const { text } = surface;
  const { framework, offered, records, found, rated } = reply;
  return (
    <Flex direction="column" gap="small">
      <Flex justify="between" align="center" gap="small" wrap>
        <Heading>{text.company.title(framework.name)}</Heading>
        <FrameworkChooser text={text} looked={framework.id} offered={offered} onLookAt={onLookAt} />
      </Flex>
      {rated === 0 ? (
        <EmptyState title={text.company.empty(framework.name)} layout="vertical" imageName="companies">
          <Text>{records.length === 0 ? text.company.nobody : text.company.emptyHelp}</Text>
        </EmptyState>
      ) : (
        <>
          <Text>{text.company.rated(rated, found ?? records.length)}</Text>
          {found !== undefined && <Text variant="microcopy">{text.company.limited(records.length)}</Text>}
          {framework.criteria.map((criterion) => (
            <Fragment key={criterion.id}>
              <Divider size="flush" />
              <RollUpRow surface={surface} reply={reply} criterion={criterion} />
            </Fragment>
          ))}
        </>
      )}
    </Flex>
  );
}
