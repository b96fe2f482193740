import { chooserTexts, homeTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { Flex, StatusTag, Text, Tile, useExtensionContext } from "@hubspot/ui-extensions";
import { PageLink, PageTitle } from "@hubspot/ui-extensions/pages";
import { ConnectBrowser } from "./ConnectBrowser.tsx";
import { PageLinks } from "./PageLinks.tsx";
import { useStepsDone } from "./use-steps-done.ts";

/** Opening a contact and rating it: whoever rated has done both. */
const stepsOfRating = 2;

/** What Assay does here, and what to do next. */
export function Home() {
  const { user, variables } = useExtensionContext<"pages">();
  const language = languageOf(user.locale ?? user.language);
  const text = homeTexts[language];
  const chooser = chooserTexts[language];
  const apiOrigin = variables?.API_ORIGIN;
  const done = useStepsDone(typeof apiOrigin === "string" ? apiOrigin : undefined, language);
  return (
    <Flex direction="column" gap="medium">
      <PageTitle>{text.title}</PageTitle>
      <Text>{text.intro}</Text>
      <Tile compact>
        <PageLink to="/framework">{chooser.link}</PageLink>
        <Text>{chooser.intro}</Text>
        {done.framework && <StatusTag variant="success">{chooser.isDone}</StatusTag>}
      </Tile>
      <Text format={{ fontWeight: "demibold" }}>{text.stepsTitle}</Text>
      {text.steps.map((step, index) => (
        <Tile key={step.title} compact>
          <Text format={{ fontWeight: "demibold" }}>{`${index + 1}. ${step.title}`}</Text>
          <Text>{step.text}</Text>
          {done.rating && index < stepsOfRating && <StatusTag variant="success">{chooser.isDone}</StatusTag>}
        </Tile>
      ))}
      {typeof apiOrigin === "string" && (
        <ConnectBrowser
          apiOrigin={apiOrigin}
          language={language}
          text={text.connect}
          done={done.browser ? chooser.isDone : undefined}
        />
      )}
      <PageLinks language={language} />
    </Flex>
  );
}
