import type { ReplayReply } from "@assay/shared/api/rubrics";
import {
  Alert,
  Heading,
  List,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@hubspot/ui-extensions";
import type { ReactNode } from "react";
import { type Editor, useEditor } from "./editor-context.ts";
import { RecordLink, recordName } from "./RecordLink.tsx";

type GradeOrNone = ReplayReply["moves"][number]["from"];

/** A grade, or that there is none. */
export function gradeName({ text }: Editor, grade: GradeOrNone): string {
  return grade === "none" ? text.replay.noGrade : grade;
}

/** How many records go from which grade to which; those that stay are left out. */
export function Moves({ moves, assessments }: Pick<ReplayReply, "moves" | "assessments">) {
  const editor = useEditor();
  const { text, format } = editor;
  const moving = moves.filter(({ from, to }) => from !== to).sort((one, other) => other.count - one.count);
  if (moving.length === 0) return null;
  return (
    <>
      <Heading>{text.replay.moves}</Heading>
      <Rows heads={[text.replay.from, text.replay.to, text.replay.records, text.replay.share]}>
        {moving.map(({ from, to, count }) => (
          <TableRow key={`${from} ${to}`}>
            <TableCell>{gradeName(editor, from)}</TableCell>
            <TableCell>{gradeName(editor, to)}</TableCell>
            <TableCell>{format.number(count)}</TableCell>
            <TableCell>{format.percent(count / assessments)}</TableCell>
          </TableRow>
        ))}
      </Rows>
    </>
  );
}

export function LargestMoves({ largest }: Pick<ReplayReply, "largest">) {
  const editor = useEditor();
  const { text, format } = editor;
  if (largest.length === 0) return null;
  const said = ({ score, grade }: (typeof largest)[number]["from"]) =>
    `${format.number(score)} · ${gradeName(editor, grade)}`;
  return (
    <>
      <Heading>{text.replay.largest}</Heading>
      <Rows heads={[text.replay.record, text.replay.before, text.replay.after]}>
        {largest.map((move) => (
          <TableRow key={`${move.objectType} ${move.objectId}`}>
            <TableCell>
              <RecordLink record={move} />
            </TableCell>
            <TableCell>{said(move.from)}</TableCell>
            <TableCell>{said(move.to)}</TableCell>
          </TableRow>
        ))}
      </Rows>
    </>
  );
}

export function BrokenExamples({ broken }: Pick<ReplayReply, "broken">) {
  const editor = useEditor();
  const { text } = editor;
  if (broken.length === 0) return null;
  const line = (one: (typeof broken)[number]) =>
    text.replay.brokenLine(recordName(text, one), gradeName(editor, one.expected), gradeName(editor, one.got));
  return (
    <Alert variant="warning" title={text.replay.broken}>
      <List>{broken.map(line)}</List>
    </Alert>
  );
}

/** A table of a replay. */
export function Rows({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <Table density="compact">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableHeader key={head}>{head}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>{children}</TableBody>
    </Table>
  );
}
