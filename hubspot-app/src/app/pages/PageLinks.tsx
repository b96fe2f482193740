import {
  auditTexts,
  bulkTexts,
  capacityTexts,
  funnelTexts,
  homeTexts,
  promiseTexts,
  reviewTexts,
  secondLookTexts,
  slaTexts,
  syncHealthTexts,
} from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { AutoGrid, Flex, Heading, Text, Tile } from "@hubspot/ui-extensions";
import { PageLink } from "@hubspot/ui-extensions/pages";

interface LinkText {
  readonly link: string;
  readonly linkHelp: string;
}

/** Ways to all the other pages, by whose they are. Who may not look at one is told there. */
export function PageLinks({ language }: { language: Language }) {
  const { groups } = homeTexts[language];
  const sla = slaTexts[language];
  const funnel = funnelTexts[language];
  const pages: Record<keyof typeof groups, readonly [string, LinkText][]> = {
    reps: [
      ["/queue", sla.queue],
      ["/second-look", secondLookTexts[language]],
    ],
    managers: [
      ["/team", sla.team],
      ["/funnel", funnel.funnel],
      ["/reasons", funnel.reasons],
      ["/coverage", funnel.coverage],
      ["/promise", promiseTexts[language]],
      ["/capacity", capacityTexts[language]],
      ["/review", reviewTexts[language]],
    ],
    admins: [
      ["/bulk", bulkTexts[language].page],
      ["/sync", syncHealthTexts[language]],
      ["/audit", auditTexts[language]],
    ],
  };
  return (
    <>
      {(["reps", "managers", "admins"] as const).map((group) => (
        <Flex key={group} direction="column" gap="small">
          <Heading>{groups[group]}</Heading>
          <AutoGrid columnWidth={280} flexible gap="small">
            {pages[group].map(([to, { link, linkHelp }]) => (
              <Tile key={to} compact>
                <PageLink to={to}>{link}</PageLink>
                <Text>{linkHelp}</Text>
              </Tile>
            ))}
          </AutoGrid>
        </Flex>
      ))}
    </>
  );
}
