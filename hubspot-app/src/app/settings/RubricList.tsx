import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import {
  Button,
  Flex,
  Heading,
  Inline,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { OfferButton } from "./OfferButton.tsx";
import { type Connected, useSettings } from "./settings-context.ts";

type Listed = RubricListReply["rubrics"][number];

interface RubricListProps {
  readonly list: Omit<RubricListReply, "ok">;
  onOpen(framework: FrameworkId): void;
  onChanged(): void;
}

/** Every framework, and how far its rubric is. */
export function RubricList({ list, onOpen, onChanged }: RubricListProps) {
  const settings = useSettings();
  const { list: text } = settings.text;
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.title}</Heading>
      <Text>{text.intro}</Text>
      <Table>
        <TableHead>
          <TableRow>
            <TableHeader>{text.name}</TableHeader>
            <TableHeader>{text.inForce}</TableHeader>
            <TableHeader>{text.draft}</TableHeader>
            <TableHeader align="right">{text.records}</TableHeader>
            {list.canEdit && <TableHeader width="min">{text.acts}</TableHeader>}
          </TableRow>
        </TableHead>
        <TableBody>
          {list.rubrics.map((rubric) => (
            <TableRow key={rubric.framework}>
              <TableCell>
                <Name rubric={rubric} onOpen={onOpen} />
              </TableCell>
              <TableCell>{inForce(settings, rubric)}</TableCell>
              <TableCell>{draft(settings, rubric)}</TableCell>
              <TableCell align="right">{settings.format.number(rubric.assessments)}</TableCell>
              {list.canEdit && (
                <TableCell width="min">
                  <OfferButton rubric={rubric} isUsual={isUsual(list, rubric)} onChanged={onChanged} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}

function isUsual({ usual }: RubricListProps["list"], { framework }: Listed): boolean {
  return Object.values(usual).includes(framework);
}

function Name({ rubric, onOpen }: { rubric: Listed; onOpen: RubricListProps["onOpen"] }) {
  const { list: text } = useSettings().text;
  return (
    <Inline gap="small" align="center">
      <Button variant="transparent" testId={`open-${rubric.framework}`} onClick={() => onOpen(rubric.framework)}>
        {rubric.name}
      </Button>
      {rubric.isOwn && <StatusTag variant="info">{text.own}</StatusTag>}
      {rubric.isRetired && <StatusTag>{text.retired}</StatusTag>}
    </Inline>
  );
}

function inForce({ text: { list: text } }: Connected, { published }: Listed): string {
  if (published === undefined) return text.neverPublished;
  const version = String(published.version);
  return published.by === undefined ? text.shipped(version) : text.version(version);
}

function draft({ text: { list: text }, format }: Connected, { draft }: Listed): string {
  return draft === undefined ? text.noDraft : text.draftBy(draft.by.name, format.dateTime(draft.at));
}
