import { home as text } from "@assay/shared/language/en";
import { Flex, hubspot, Text, Tile } from "@hubspot/ui-extensions";
import { PageTitle } from "@hubspot/ui-extensions/pages";

hubspot.extend<"pages">(() => <HomePage />);

/** What Assay does here, and what to do next. */
function HomePage() {
  return (
    <Flex direction="column" gap="medium">
      <PageTitle>{text.title}</PageTitle>
      <Text>{text.intro}</Text>
      <Text format={{ fontWeight: "demibold" }}>{text.stepsTitle}</Text>
      {text.steps.map((step, index) => (
        <Tile key={step.title} compact>
          <Text format={{ fontWeight: "demibold" }}>{`${index + 1}. ${step.title}`}</Text>
          <Text>{step.text}</Text>
        </Tile>
      ))}
    </Flex>
  );
}
