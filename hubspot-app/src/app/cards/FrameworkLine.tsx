import type { RecordPath } from "@assay/shared/api/record";
import { Alert, Button, Flex, Inline, Text } from "@hubspot/ui-extensions";
import { type Choice, type Frameworks, frameworkName } from "./frameworks.ts";
import type { Surface } from "./surface.ts";

interface FrameworkLineProps extends Pick<Surface, "text" | "format"> {
  readonly record: RecordPath;
  readonly frameworks: Frameworks;
  readonly choice: Choice;
  readonly canRate: boolean;
}

/** One line while another framework is looked at than the one in use, and after that was changed. */
export function FrameworkLine(props: FrameworkLineProps) {
  const { text, record, frameworks, choice, canRate } = props;
  const { looked, inUse, before, changingTo } = choice;
  if (looked === undefined || inUse === undefined) return null;
  const words = text.frameworks;
  const [lookedName, inUseName] = [frameworkName(choice, looked), frameworkName(choice, inUse)];
  return (
    <>
      {looked !== inUse && (
        <Flex justify="between" align="center" gap="small" wrap>
          <Text>{words.looking[record.objectType](lookedName, inUseName)}</Text>
          <Inline gap="small">
            {canRate && (
              <Button size="xs" testId="use-framework" onClick={() => void frameworks.use(looked)}>
                {changingTo === undefined ? words.use(lookedName) : text.save.saving}
              </Button>
            )}
            <Button size="xs" variant="transparent" testId="back" onClick={() => frameworks.lookAt(inUse)}>
              {words.back(inUseName)}
            </Button>
          </Inline>
        </Flex>
      )}
      {before !== undefined && looked === inUse && (
        <Flex justify="between" align="center" gap="small" wrap>
          <Text>{words.used[record.objectType](inUseName)}</Text>
          <Button size="xs" variant="transparent" testId="undo-framework" onClick={() => void frameworks.undo()}>
            {words.undo(frameworkName(choice, before))}
          </Button>
        </Flex>
      )}
      {choice.problem !== undefined && (
        <Alert variant="danger" title={words.notChanged}>
          {choice.problem}
        </Alert>
      )}
      <Elsewhere {...props} />
    </>
  );
}

/** What was not saved under a framework that is not on screen: it must not be missed. */
function Elsewhere({ text, format, frameworks }: FrameworkLineProps) {
  return frameworks.others().map((session) => {
    const state = session.state();
    if (state.phase !== "ready" || !state.failure) return null;
    const { framework, failure } = state;
    const names = new Set(
      failure.changes.map(({ criterion }) => framework.criteria.find(({ id }) => id === criterion)?.name ?? criterion),
    );
    return (
      <Alert
        key={framework.id}
        variant="danger"
        title={text.save.failed(`${framework.name} – ${format.list([...names])}`)}
      >
        <Button size="xs" onClick={() => frameworks.lookAt(framework.id)}>
          {text.frameworks.show(framework.name)}
        </Button>
      </Alert>
    );
  });
}
