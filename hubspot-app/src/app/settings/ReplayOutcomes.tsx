import { fewOutcomes, type ReplayOutcomes as Outcomes, type WonCount } from "@assay/shared/api/outcomes";
import { replayOutcomesTexts } from "@assay/shared/language/all-languages";
import { compareShares } from "@assay/shared/pipeline/share-change";
import { shareInterval } from "@assay/shared/pipeline/share-interval";
import { Alert, Heading, TableCell, TableRow, Text } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import { gradeName, Rows } from "./ReplayTables.tsx";

/** What became of the records of each grade: under what is in force, and as the draft would have graded them. */
export function ReplayOutcomes({ outcomes }: { outcomes: Outcomes }) {
  const { language, format } = useEditor();
  const text = replayOutcomesTexts[language];
  const { canRead, counted, leftOut, grades } = outcomes;
  return (
    <>
      <Heading>{text.title}</Heading>
      {counted === 0 ? (
        <Alert title={canRead ? text.none : text.cannotRead}>{canRead ? text.noneHelp : text.cannotReadHelp}</Alert>
      ) : (
        <>
          <Text>{text.help}</Text>
          {counted < fewOutcomes && (
            <Alert variant="warning" title={text.few(format.number(counted))}>
              {text.fewHelp(format.number(fewOutcomes))}
            </Alert>
          )}
          <Rows heads={[text.grade, text.before, text.after, text.change]}>
            {grades.map((line) => (
              <GradeRow key={line.grade} line={line} />
            ))}
          </Rows>
          <Text variant="microcopy">{text.counted(format.number(counted))}</Text>
        </>
      )}
      {leftOut > 0 && <Text variant="microcopy">{text.leftOut(format.number(leftOut))}</Text>}
    </>
  );
}

function GradeRow({ line: { grade, before, after } }: { line: Outcomes["grades"][number] }) {
  const editor = useEditor();
  const { format } = editor;
  const text = replayOutcomesTexts[editor.language];
  const percent = new Intl.NumberFormat(format.locale, { style: "percent" });
  const rate = ({ won, closed }: WonCount) => {
    const at = shareInterval(won, closed);
    if (at === undefined) return "–";
    const [share, low, high] = [at.share, at.low, at.high].map((part) => percent.format(part));
    return text.rate(share ?? "", low ?? "", high ?? "", format.number(won), format.number(closed));
  };
  const said = compareShares(countOf(before), countOf(after));
  const share = ({ won, closed }: WonCount) => percent.format(won / closed);
  return (
    <TableRow>
      <TableCell>{gradeName(editor, grade)}</TableCell>
      <TableCell>{rate(before)}</TableCell>
      <TableCell>{rate(after)}</TableCell>
      <TableCell>{said === undefined ? "–" : text[said](share(before), share(after))}</TableCell>
    </TableRow>
  );
}

function countOf({ won, closed }: WonCount) {
  return { hits: won, of: closed };
}
