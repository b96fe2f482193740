import { Alert, Button, Flex, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { PageBreadcrumbs, PageTitle } from "@hubspot/ui-extensions/pages";
import type { ReactNode } from "react";
import type { Reading } from "./use-reading.ts";

interface ReadingFrameProps {
  readonly home: string;
  readonly text: { title: string; help: string; loading: string; problem: string };
  readonly tryAgain: string;
  readonly reading: Pick<Reading<unknown>, "value" | "problem" | "readAgain">;
  /** What is chosen here is asked: it stays while the answer is on its way. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

/** A page that reads something: its title, that it loads, or why it cannot be read. What was read before stays on screen. */
export function ReadingFrame({ home, text, tryAgain, reading, choices, children }: ReadingFrameProps) {
  const { value, problem, readAgain } = reading;
  return (
    <Flex direction="column" gap="medium">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">{home}</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{text.title}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>{text.title}</PageTitle>
      <Text>{text.help}</Text>
      {problem !== undefined && (
        <Alert variant="danger" title={text.problem}>
          <Text>{problem}</Text>
          <Button size="xs" testId="read-again" onClick={readAgain}>
            {tryAgain}
          </Button>
        </Alert>
      )}
      {choices}
      {value === undefined && problem === undefined && <LoadingSpinner label={text.loading} showLabel />}
      {children}
    </Flex>
  );
}
