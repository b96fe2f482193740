import type { LookFigures as Figures } from "@assay/shared/api/outcomes";
import { compareShares } from "@assay/shared/pipeline/share-change";
import { shareInterval } from "@assay/shared/pipeline/share-interval";
import { Alert, Heading, Text } from "@hubspot/ui-extensions";
import { LookTable } from "./LookTable.tsx";
import { type LookWords, sayAway } from "./look-words.ts";

interface LookFiguresProps {
  readonly words: LookWords;
  readonly told: Figures;
}

/** What second looks and closed deals say of turning leads away, and of going past a gate. */
export function LookFigures({ words, told }: LookFiguresProps) {
  const { text } = words;
  return (
    <>
      <Wrong words={words} told={told} />
      {told.canReadDeals ? (
        <>
          <Bought words={words} told={told} />
          <Overrides words={words} told={told} />
        </>
      ) : (
        <Alert title={text.cannotReadDeals}>{text.cannotReadDealsHelp}</Alert>
      )}
    </>
  );
}

function Wrong({ words, told: { reasons, turnedAway, waiting } }: LookFiguresProps) {
  const { text, figures } = words;
  const { wrong } = text;
  const lines = reasons.map((line) => ({ name: sayAway(words, line), part: line.worthIt, whole: line.looked }));
  return (
    <>
      <Heading>{wrong.title}</Heading>
      <Text format={{ fontWeight: "demibold" }}>{sayShare(words, lines, wrong.says) ?? wrong.none}</Text>
      {lines.length > 0 && (
        <LookTable
          heads={{ name: wrong.reason, whole: wrong.looked, part: wrong.worthIt, share: wrong.share }}
          all={text.all}
          figures={figures}
          lines={lines}
        />
      )}
      <Text variant="microcopy">{wrong.drawn(figures.count(turnedAway), figures.count(waiting))}</Text>
    </>
  );
}

function Bought({ words, told }: LookFiguresProps) {
  const { text, figures } = words;
  const { wrong, bought } = text;
  const lines = told.bought.map((line) => ({ name: sayAway(words, line), part: line.bought, whole: line.turnedAway }));
  return (
    <>
      <Heading>{bought.title}</Heading>
      <Text format={{ fontWeight: "demibold" }}>{sayShare(words, lines, bought.says) ?? bought.none}</Text>
      {lines.length > 0 && (
        <LookTable
          heads={{ name: wrong.reason, whole: bought.turnedAway, part: bought.bought, share: wrong.share }}
          all={text.all}
          figures={figures}
          lines={lines}
        />
      )}
    </>
  );
}

function Overrides({ words, told }: LookFiguresProps) {
  const { text, stages, figures } = words;
  const { overrides } = text;
  const byTheBook = told.overrides.find(({ override }) => override === undefined) ?? { won: 0, closed: 0 };
  const lines = told.overrides.map(({ override, won, closed }) => {
    const [before, after] = [countOf(byTheBook), countOf({ won, closed })];
    const said = override === undefined ? undefined : compareShares(before, after);
    const name = override === undefined ? overrides.byTheBook : stages.override[override];
    return { name, part: won, whole: closed, note: said === undefined ? "–" : overrides[said] };
  });
  const heads = { name: overrides.why, whole: overrides.closed, part: overrides.won, share: text.wrong.share };
  return (
    <>
      <Heading>{overrides.title}</Heading>
      {lines.length === 0 ? (
        <Text>{overrides.none}</Text>
      ) : (
        <>
          <Text>{overrides.help}</Text>
          <LookTable heads={{ ...heads, note: overrides.difference }} figures={figures} lines={lines} />
        </>
      )}
    </>
  );
}

function countOf({ won, closed }: { readonly won: number; readonly closed: number }) {
  return { hits: won, of: closed };
}

/** A sentence about all lines together; absent = they count nobody. */
function sayShare(
  { figures }: LookWords,
  lines: readonly { readonly part: number; readonly whole: number }[],
  says: (part: string, whole: string, low: string, high: string) => string,
): string | undefined {
  const sum = (which: "part" | "whole") => lines.reduce((total, line) => total + line[which], 0);
  const interval = shareInterval(sum("part"), sum("whole"));
  if (interval === undefined) return undefined;
  const { count, percent } = figures;
  return says(count(sum("part")), count(sum("whole")), percent(interval.low), percent(interval.high));
}
