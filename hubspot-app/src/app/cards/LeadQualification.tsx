import { LeadContactReply } from "@assay/shared/api/related";
import { Button, EmptyState, Flex, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { useCallback } from "react";
import { Assessment } from "./Assessment.tsx";
import { Failed } from "./Failed.tsx";
import { QualificationOf } from "./Qualification.tsx";
import type { Line } from "./server.ts";
import { type Surface, useSurface } from "./surface.ts";
import { useReply } from "./use-reply.ts";

/** A lead is its contact's: this shows whose, and that contact's own card. */
export function LeadQualification() {
  const surface = useSurface();
  const { text, line } = surface;
  if (line === undefined) return <Failed text={text} message={text.problem.unconfigured} />;
  return <ConnectedLead key={surface.page.objectId} surface={surface} line={line} />;
}

function ConnectedLead({ surface, line }: { surface: Surface; line: Line }) {
  const { text, page } = surface;
  const ask = useCallback(() => line.get(LeadContactReply, `lead/${page.objectId}/contact`), [line, page.objectId]);
  const [reply, askAgain] = useReply(ask);
  if (reply === undefined) return <LoadingSpinner label={text.loading} showLabel layout="centered" />;
  if (!reply.ok && reply.code === "no-contact") {
    return (
      <EmptyState title={text.lead.noContact} layout="vertical" imageName="contacts">
        <Text>{reply.message}</Text>
        <Button onClick={askAgain}>{text.tryAgain}</Button>
      </EmptyState>
    );
  }
  if (!reply.ok) return <Failed text={text} message={reply.message} onTryAgain={askAgain} />;
  const { objectId, name } = reply.contact;
  return (
    <Flex direction="column" gap="small">
      <Text>{text.lead.whose(name)}</Text>
      <QualificationOf surface={surface} record={{ objectType: "contact", objectId }}>
        <Assessment />
      </QualificationOf>
    </Flex>
  );
}
