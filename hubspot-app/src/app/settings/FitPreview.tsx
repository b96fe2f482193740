import type { CrmProperty } from "@assay/shared/api/crm-properties";
import { explainFit } from "@assay/shared/fit/explain-fit";
import type { Facts, PropertyRef } from "@assay/shared/fit/fact";
import type { FitExplanation, FitLine } from "@assay/shared/fit/fit-explanation";
import { sayValue } from "@assay/shared/fit/say-fit";
import { fitEditorTexts, fitTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import type { DraftProfile } from "@assay/shared/rubric/rubric-document";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from "@hubspot/ui-extensions";
import { faultMarkWithin, useEditor } from "./editor-context.ts";
import { PersonPreview } from "./PersonPreview.tsx";
import { useProperties } from "./property-context.ts";

interface FitPreviewProps {
  readonly profile: DraftProfile;
  readonly index: number;
}

/** What the profile on screen makes of somebody, point by point, as it is typed. */
export function FitPreview({ profile, index }: FitPreviewProps) {
  const editor = useEditor();
  const text = fitEditorTexts[editor.language].preview;
  const isFaulty = "error" in faultMarkWithin(editor, "profiles", index);
  return (
    <PersonPreview>
      {({ facts }) => {
        if (profile.traits.length === 0) return <Text>{text.empty}</Text>;
        return isFaulty ? <Text>{text.mend}</Text> : <Explained profile={profile} facts={facts} />;
      }}
    </PersonPreview>
  );
}

/** Explained by the very function that decides in the server. */
function Explained({ profile, facts }: { profile: DraftProfile; facts: Facts }) {
  const editor = useEditor();
  const { document, language } = editor;
  const { cutOffs, profiles = [] } = document;
  const text = fitEditorTexts[language].preview;
  const fit = explainFit([profile], facts, cutOffs);
  const sound = profiles.filter((_, index) => !("error" in faultMarkWithin(editor, "profiles", index)));
  const best = explainFit(sound, facts, cutOffs);
  if (fit === undefined) return null;
  const isBest = best === undefined || best.profile.id === profile.id;
  return (
    <>
      <Text format={{ fontWeight: "demibold" }}>
        {fit.letter === undefined ? text.noLetter(profile.name) : text.result(profile.name, fit.letter)}
      </Text>
      <Text>{sentencesOf(fit, editor).join(" ")}</Text>
      <Lines lines={fit.lines} />
      {!isBest && best.letter !== undefined && <Text>{text.best(best.profile.name, best.letter)}</Text>}
    </>
  );
}

type Said = Pick<ReturnType<typeof useEditor>, "language" | "format">;

function sentencesOf({ letter, printedShare, known, lowering, lines }: FitExplanation, { language, format }: Said) {
  const text = fitTexts[language];
  const percent = (share: number) => format.percent(Math.round(share) / 100);
  const lowered = lines.filter(({ trait }) => lowering.includes(trait.id));
  return [
    printedShare === undefined ? text.nothingKnown : text.share(percent(printedShare), percent(known)),
    ...(letter === undefined ? [text.tooLittle(percent(50))] : []),
    ...lowered.map(({ trait }) => text.lowered[trait.kind](trait.name)),
  ];
}

function Lines({ lines }: { lines: readonly FitLine[] }) {
  const { language, format } = useEditor();
  const properties = useProperties();
  const text = fitTexts[language];
  return (
    <Table density="compact" flush>
      <TableHead>
        <TableRow>
          <TableHeader>{text.trait}</TableHeader>
          <TableHeader>{text.said}</TableHeader>
          <TableHeader width="min" align="right">
            {fitEditorTexts[language].preview.share}
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.trait.id}>
            <TableCell>{line.trait.name}</TableCell>
            <TableCell>{sayLine(line, language, properties)}</TableCell>
            <TableCell width="min" align="right">
              {line.trait.kind === "deal-breaker" || line.outcome === "unknown" ? "–" : format.number(line.points)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What HubSpot says, how that was understood, and what became of it. */
function sayLine(
  { trait, outcome, said, read, why }: FitLine,
  language: Language,
  properties: readonly CrmProperty[],
): string {
  const text = fitTexts[language];
  const value = read === undefined ? labelOf(trait.of, said, properties) : sayValue(trait.test, read, language);
  const told = said === undefined || value === undefined || value === said ? said : text.understood(said, value);
  const applies = { matched: text.applies, missed: text.appliesNot, unknown: text.outcome.unknown };
  const became = trait.kind === "deal-breaker" ? applies[outcome] : text.outcome[outcome];
  const parts = [told, why === undefined ? undefined : text.why[why], became];
  return parts.filter((part) => part !== undefined).join(" – ");
}

/** A choice as the portal names it. */
function labelOf(of: PropertyRef, said: string | undefined, properties: readonly CrmProperty[]): string | undefined {
  const property = properties.find(({ owner, name }) => owner === of.owner && name === of.property);
  return property?.options.find(({ value }) => value === said)?.label ?? said;
}
