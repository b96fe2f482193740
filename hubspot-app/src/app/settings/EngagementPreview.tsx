import type { FactsReply } from "@assay/shared/api/facts";
import { explainEngagement } from "@assay/shared/engagement/engagement";
import type { EngagementLine } from "@assay/shared/engagement/engagement-explanation";
import { fitEditorTexts, fitTexts } from "@assay/shared/language/all-languages";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from "@hubspot/ui-extensions";
import { type Editor, faultMarkWithin, useEditor } from "./editor-context.ts";
import { PersonPreview } from "./PersonPreview.tsx";

type Engagement = NonNullable<DraftDocument["engagement"]>;

/** What the rules on screen make of what somebody did, as they are typed. */
export function EngagementPreview({ engagement }: { engagement: Engagement }) {
  const editor = useEditor();
  const text = fitEditorTexts[editor.language].preview;
  const isFaulty = "error" in faultMarkWithin(editor, "engagement");
  return (
    <PersonPreview>
      {(person) => {
        if (engagement.rules.length === 0) return <Text>{text.noRule}</Text>;
        return isFaulty ? <Text>{text.mend}</Text> : <Explained engagement={engagement} person={person} />;
      }}
    </PersonPreview>
  );
}

/** Explained by the very function that decides in the server. */
function Explained({ engagement, person }: { engagement: Engagement; person: Omit<FactsReply, "ok"> }) {
  const editor = useEditor();
  const { language, format } = editor;
  const text = fitTexts[language];
  const { printed, lines } = explainEngagement(engagement, person.facts, person.at);
  return (
    <>
      <Text format={{ fontWeight: "demibold" }}>
        {fitEditorTexts[language].preview.engagement(format.number(printed))}
      </Text>
      <Table density="compact" flush>
        <TableHead>
          <TableRow>
            <TableHeader>{text.what}</TableHeader>
            <TableHeader>{text.times}</TableHeader>
            <TableHeader width="min" align="right">
              {text.points}
            </TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.rule.id}>
              <TableCell>{line.rule.name}</TableCell>
              <TableCell>{sayTimes(line, editor)}</TableCell>
              <TableCell width="min" align="right">
                {format.number(line.points)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

/** How often, when last, and what of it does not count. */
function sayTimes({ times, newestAt, leftOut, cap }: EngagementLine, { language, format }: Editor): string {
  const text = fitTexts[language];
  const parts = [
    newestAt === undefined ? text.never : `${format.number(times)} (${format.date(newestAt)})`,
    ...(leftOut === 0 ? [] : [text.leftOut(format.number(leftOut))]),
    ...(cap === undefined ? [] : [text.capped(format.number(cap))]),
  ];
  return parts.join(", ");
}
