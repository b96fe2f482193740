import { homeTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { Flex, hubspot, Text, Tile, useExtensionContext } from "@hubspot/ui-extensions";
import { PageTitle } from "@hubspot/ui-extensions/pages";
import { ConnectBrowser } from "./ConnectBrowser.tsx";

hubspot.extend<"pages">(() => <HomePage />);

/** What Assay does here, and what to do next. */
function HomePage() {
  const { user, variables } = useExtensionContext<"pages">();
  const language = languageOf(user.locale ?? user.language);
  const text = homeTexts[language];
  const apiOrigin = variables?.API_ORIGIN;
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
      {typeof apiOrigin === "string" && (
        <ConnectBrowser apiOrigin={apiOrigin} language={language} text={text.connect} />
      )}
    </Flex>
  );
}
