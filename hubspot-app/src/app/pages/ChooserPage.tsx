import { chooserTexts } from "@assay/shared/language/all-languages";
import { type ChooserAnswers, type ChooserQuestion, chooserQuestions } from "@assay/shared/rubric/choose-framework";
import { Alert, Divider, Flex, Select, Text } from "@hubspot/ui-extensions";
import { PageBreadcrumbs, PageTitle } from "@hubspot/ui-extensions/pages";
import { useMemo, useState } from "react";
import { createAsk } from "./ask.ts";
import { Gallery } from "./Gallery.tsx";
import { usePageContext } from "./page-context.ts";
import { Recommendation } from "./Recommendation.tsx";
import { createStartServer } from "./start-server.ts";
import { useMayChoose } from "./use-may-choose.ts";

/** Five questions that lead to a framework, and rubrics to begin from. */
export function ChooserPage() {
  const { language, apiOrigin } = usePageContext();
  const text = chooserTexts[language];
  const [answers, setAnswers] = useState<Partial<ChooserAnswers>>({});
  const questions = Object.keys(chooserQuestions) as ChooserQuestion[];
  const left = questions.filter((question) => answers[question] === undefined).length;
  const server = useMemo(
    () => (apiOrigin === undefined ? undefined : createStartServer(createAsk(apiOrigin, language, text.unreachable))),
    [apiOrigin, language, text],
  );
  const mayChoose = useMayChoose(server);
  return (
    <Flex direction="column" gap="medium">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">{text.home}</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{text.title}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{text.title}</PageTitle>
      <Text>{text.intro}</Text>
      {mayChoose === false && <Alert title={text.onlyAdmins} />}
      {questions.map((question) => (
        <Select
          key={question}
          name={question}
          label={text.questions[question]}
          placeholder={text.choose}
          options={optionsOf(text.answers[question])}
          value={answers[question] ?? ""}
          onChange={(answer) => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      {server === undefined && <Alert variant="danger" title={text.unconfigured} />}
      {left > 0 && <Text variant="microcopy">{text.unanswered(String(left))}</Text>}
      {left === 0 && server && (
        <Recommendation text={text} answers={answers as ChooserAnswers} server={server} mayChoose={mayChoose} />
      )}
      <Divider />
      {server && <Gallery text={text} server={server} mayChoose={mayChoose} />}
    </Flex>
  );
}

function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
