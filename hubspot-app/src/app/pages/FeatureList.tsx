import type { SyncHealthReply } from "@assay/shared/api/sync-health";
import type { SyncHealthText } from "@assay/shared/language/en-start";
import { Flex, Heading, Link, StatusTag, Text, Tile } from "@hubspot/ui-extensions";

interface FeatureListProps {
  readonly text: SyncHealthText;
  readonly health: SyncHealthReply;
  readonly webOrigin: string | undefined;
}

/** Parts that a portal switches on by granting more; what it granted before is asked for along with it. */
export function FeatureList({ text, health: { features, canRetry }, webOrigin }: FeatureListProps) {
  const on = features.filter(({ isOn }) => isOn).map(({ feature }) => feature);
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.featuresTitle}</Heading>
      {features.map(({ feature, isOn }) => (
        <Tile key={feature} compact>
          <Flex direction="column" gap="extra-small">
            <Text format={{ fontWeight: "demibold" }}>{text.features[feature].name}</Text>
            <Text>{text.features[feature].text}</Text>
            {isOn && <StatusTag variant="success">{text.isOn}</StatusTag>}
            {!isOn && canRetry && webOrigin !== undefined && (
              <Link href={{ url: `${webOrigin}/install?with=${[...on, feature].join(",")}`, external: true }}>
                {text.switchOn}
              </Link>
            )}
          </Flex>
        </Tile>
      ))}
    </Flex>
  );
}
