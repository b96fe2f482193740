import type { ExamplesReply, PinnedExample } from "@assay/shared/api/rubrics";
import {
  Alert,
  Button,
  EmptyState,
  Flex,
  LoadingSpinner,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { useCallback, useState } from "react";
import { useEditor } from "./editor-context.ts";
import { NotRenewed } from "./NotRenewed.tsx";
import { PinForm } from "./PinForm.tsx";
import { RecordLink, recordName } from "./RecordLink.tsx";
import { useReply } from "./use-reply.ts";

/** Leads that must keep their grade whatever is published. */
export function ExamplesTab() {
  const { text, server, document, canEdit } = useEditor();
  const { framework } = document;
  const ask = useCallback(() => server.examples(framework), [server, framework]);
  const [reply, readAgain, { failure }] = useReply<Omit<ExamplesReply, "ok">>(ask);
  const [problem, setProblem] = useState<string>();
  const unpin = async ({ objectType, objectId }: PinnedExample) => {
    const done = await server.pin(framework, { objectType, objectId });
    setProblem(done.ok ? undefined : done.message);
    readAgain();
  };
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.examples.help}</Text>
      {problem !== undefined && <Alert variant="danger" title={problem} />}
      {reply === undefined && <LoadingSpinner label={text.loading} showLabel />}
      {reply?.ok === false && <Alert variant="danger" title={reply.message} />}
      {reply?.ok && <NotRenewed failure={failure} onTryAgain={readAgain} />}
      {reply?.ok && reply.examples.length > 0 && <Examples examples={reply.examples} onUnpin={unpin} />}
      {reply?.ok && reply.examples.length === 0 && (
        <EmptyState title={text.examples.empty} layout="vertical">
          <Text>{text.examples.emptyHelp}</Text>
        </EmptyState>
      )}
      {canEdit && <PinForm onPinned={readAgain} />}
    </Flex>
  );
}

interface ExamplesProps {
  readonly examples: readonly PinnedExample[];
  onUnpin(example: PinnedExample): Promise<void>;
}

function Examples({ examples, onUnpin }: ExamplesProps) {
  const { text, format, canEdit } = useEditor();
  return (
    <Table density="compact">
      <TableHead>
        <TableRow>
          <TableHeader>{text.examples.record}</TableHeader>
          <TableHeader>{text.examples.grade}</TableHeader>
          <TableHeader>{text.examples.by}</TableHeader>
          {canEdit && <TableHeader width="min">{text.list.acts}</TableHeader>}
        </TableRow>
      </TableHead>
      <TableBody>
        {examples.map((example) => (
          <TableRow key={`${example.objectType} ${example.objectId}`}>
            <TableCell>
              <RecordLink record={example} />
            </TableCell>
            <TableCell>{example.grade === "none" ? text.examples.none : example.grade}</TableCell>
            <TableCell>{text.list.draftBy(example.by.name, format.dateTime(example.at))}</TableCell>
            {canEdit && (
              <TableCell width="min">
                <Button size="xs" testId={`unpin-${example.objectId}`} onClick={() => void onUnpin(example)}>
                  {text.examples.unpin(recordName(text, example))}
                </Button>
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
