import type { Evidence } from "@assay/shared/assessment/evidence";
import type { Rating } from "@assay/shared/assessment/rating";
import type { CriterionId } from "@assay/shared/framework/framework";
import type { CriterionExplanation } from "@assay/shared/score/explain";
import { Flex, Link, Text } from "@hubspot/ui-extensions";
import { type Card, contactName, criterionName, nameOf, useCard } from "./card-context.ts";
import { derivationOf } from "./origins.ts";
import { stageTextOf } from "./stage-words.ts";
import type { Surface } from "./surface.ts";
import { useGreyed } from "./use-stage.ts";

/** Who rated it when, and what stands behind it. */
export function RatingNote({ rating, line }: { rating: Rating; line: CriterionExplanation | undefined }) {
  const card = useCard();
  const { text, format, now } = card;
  const when = format.ago(rating.at, now);
  const isGreyed = useGreyed(rating.at);
  const capped = line?.effectiveLevel !== undefined && line.effectiveLevel < rating.level;
  return (
    <Flex direction="column" gap="flush">
      <Text variant="microcopy">
        {sources(card, rating, line?.criterion).join(" · ")}{" "}
        {rating.evidence?.link && <SourceLink url={rating.evidence.link} />}
      </Text>
      {isGreyed && <Text variant="microcopy">{stageTextOf(card).greyed}</Text>}
      {line?.stale && <Text variant="microcopy">{text.checklist.stale(when)}</Text>}
      {capped && <Text variant="microcopy">{text.checklist.capped(line.effectiveLevel ?? 0)}</Text>}
    </Flex>
  );
}

/** One line, so that a confirmed level stands as tall as one that waits to be. */
function sources(card: Card, { by, at, evidence, derivedFrom }: Rating, criterion: CriterionId | undefined): string[] {
  const { text, format, now } = card;
  const person = contactName(card, evidence?.contact);
  return [
    text.checklist.ratedBy(nameOf(card, by), format.ago(at, now)),
    ...(derivedFrom ? [text.carried.confirmed(derivationOf(card, derivedFrom))] : []),
    ...(person && criterion ? [text.evidence.person(criterionName(card, criterion), person)] : []),
    ...(evidence ? [evidenceSummary(card, evidence)] : []),
  ];
}

export function SourceLink({ url }: { url: string }) {
  const { text } = useCard();
  return <Link href={{ url, external: true }}>{text.evidence.open}</Link>;
}

/** Writing direction marks in a quote must not turn the words around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Characters of a quote or note that a row or a table cell has room for; the history shows all of it. */
const shortLength = 140;

/** Tier, date, quote and note in one line, shortened. */
export function evidenceSummary(surface: Surface, { quote, note, ...evidence }: Evidence): string {
  const short = { ...(quote && { quote: shorten(quote) }), ...(note && { note: shorten(note) }) };
  return evidenceSentence(surface, { ...evidence, ...short });
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > shortLength ? `${characters.slice(0, shortLength).join("")}…` : text;
}

/** Tier, date, quote and note in one line. */
export function evidenceSentence({ text, words, format }: Surface, { tier, quote, note, saidAt }: Evidence): string {
  const parts: string[] = [words.tier[tier]];
  if (saidAt !== undefined) parts.push(format.day(saidAt));
  const said = parts.join(", ");
  const written = [quote && text.evidence.quoted(quote), note].filter((part) => part !== undefined);
  const content = written.map(isolate).join(" – ");
  return content ? text.evidence.summary(said, content) : said;
}
