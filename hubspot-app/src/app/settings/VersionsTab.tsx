import type { PublishedVersion } from "@assay/shared/api/rubrics";
import {
  EmptyState,
  Flex,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import { PromoteButton } from "./PromoteButton.tsx";
import { RestoreButton } from "./RestoreButton.tsx";
import { VersionButton } from "./VersionButton.tsx";

/** Every version that was in force, newest first. */
export function VersionsTab() {
  const { text, state } = useEditor();
  const { versions } = state.rubric;
  if (versions.length === 0) {
    return (
      <EmptyState title={text.versions.empty} layout="vertical">
        <Text>{text.versions.emptyHelp}</Text>
      </EmptyState>
    );
  }
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.versions.help}</Text>
      <Table density="compact">
        <TableHead>
          <TableRow>
            <TableHeader>{text.versions.version}</TableHeader>
            <TableHeader>{text.versions.note}</TableHeader>
            <TableHeader>{text.versions.by}</TableHeader>
            <TableHeader>{text.versions.when}</TableHeader>
            <TableHeader width="min">{text.list.acts}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {versions.map((version) => (
            <VersionRow key={version.version} version={version} />
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}

function VersionRow({ version }: { version: PublishedVersion }) {
  const { text, teamsText, format, state, canEdit } = useEditor();
  const { rollout, published } = state.rubric;
  const isInForce = version.version === published?.version;
  return (
    <TableRow>
      <TableCell>
        <Flex gap="small" align="center">
          <Text>{String(version.version)}</Text>
          {isInForce && !rollout && <StatusTag variant="success">{text.versions.inForce}</StatusTag>}
          {isInForce && rollout && (
            <StatusTag variant="info">
              {teamsText.first.forTeams(format.list(rollout.teams.map(({ name }) => name)))}
            </StatusTag>
          )}
          {version.version === rollout?.others && <StatusTag variant="success">{teamsText.first.forOthers}</StatusTag>}
        </Flex>
      </TableCell>
      <TableCell>
        {version.restores !== undefined && <Text>{text.versions.restores(String(version.restores))}</Text>}
        {version.note !== undefined && <Text>{version.note}</Text>}
        {version.by === undefined && <Text>{text.versions.beginning}</Text>}
      </TableCell>
      <TableCell>{version.by?.name ?? "Assay"}</TableCell>
      <TableCell>{format.dateTime(version.at)}</TableCell>
      <TableCell width="min">
        <Flex gap="small">
          <VersionButton version={version.version} />
          {canEdit && isInForce && rollout && <PromoteButton rollout={rollout} />}
          {canEdit && !isInForce && <RestoreButton version={version.version} />}
        </Flex>
      </TableCell>
    </TableRow>
  );
}
