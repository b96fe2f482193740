import type { Learning } from "@assay/shared/api/learning";
import { fewest, leastCustomers } from "@assay/shared/fit/learned-traits";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { DraftProfile } from "@assay/shared/rubric/rubric-document";
import {
  Alert,
  Button,
  Flex,
  LoadingButton,
  LoadingSpinner,
  Panel,
  PanelBody,
  PanelSection,
  ProgressBar,
  Text,
} from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import { LearnedTraits } from "./LearnedTraits.tsx";
import { useLearning } from "./use-learning.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";

/** Reading takes some ten seconds. Where HubSpot holds it up this long, a person may want to begin anew. */
const patienceMs = 120_000;

interface LearnButtonProps {
  /** The profile on screen, which what was learned can be taken into. */
  readonly shown: DraftProfile | undefined;
  onTaken(profile: string): void;
}

/** What present customers share, as a proposal: an admin takes from it, or leaves it. */
export function LearnButton({ shown, onTaken }: LearnButtonProps) {
  const text = fitEditorTexts[useEditor().language].learning;
  return (
    <Button
      testId="learn"
      overlay={
        <Panel id="learn" title={text.title} width="lg" variant="modal">
          <PanelBody>
            <PanelSection>
              <Learn shown={shown} onTaken={onTaken} />
            </PanelSection>
          </PanelBody>
        </Panel>
      }
    >
      {text.open}
    </Button>
  );
}

function Learn(props: LearnButtonProps) {
  const { language, text: settings } = useEditor();
  const text = fitEditorTexts[language].learning;
  const [reply, start, failure] = useLearning();
  const [isBusy, begin] = useOneAtATime(start);
  const learning = reply?.ok ? reply.learning : undefined;
  const isReading = learning?.state === "reading";
  const isStuck = isReading && Date.now() - learning.startedAt > patienceMs;
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.help}</Text>
      {reply === undefined && <LoadingSpinner label={settings.loading} />}
      {reply?.ok === false && <Alert variant="danger" title={reply.message} />}
      {isReading && failure && <Alert variant="warning" title={failure.message} />}
      {learning?.state === "stopped" && <Alert variant="warning" title={text.stopped} />}
      {isReading && <Reading learning={learning} />}
      {(!isReading || isStuck) && reply !== undefined && (
        <Flex>
          <LoadingButton
            testId="start-learning"
            variant={learning?.found ? "secondary" : "primary"}
            loading={isBusy}
            onClick={begin}
          >
            {learning === undefined ? text.start : text.again}
          </LoadingButton>
        </Flex>
      )}
      {learning?.found && <Found {...props} learning={learning} found={learning.found} />}
    </Flex>
  );
}

function Reading({ learning: { read, total } }: { learning: Learning }) {
  const { language, format } = useEditor();
  const text = fitEditorTexts[language].learning;
  if (total === 0) return <LoadingSpinner label={text.looking} showLabel />;
  return (
    <Flex direction="column" gap="extra-small">
      <ProgressBar
        title={text.reading(format.number(read), format.number(total))}
        value={read}
        maxValue={total}
        showPercentage
      />
      <Text variant="microcopy">{text.away}</Text>
    </Flex>
  );
}

type FoundProps = LearnButtonProps & { learning: Learning; found: NonNullable<Learning["found"]> };

function Found({ learning, found, ...taking }: FoundProps) {
  const { language, format } = useEditor();
  const text = fitEditorTexts[language].learning;
  const { customers, others, traits } = found;
  if (customers.count < leastCustomers) {
    return <Alert title={text.tooFew(format.number(customers.count), format.number(leastCustomers))} />;
  }
  const when = format.dateTime(learning.startedAt);
  return (
    <>
      <Text>{text.basis(format.number(customers.count), format.number(others.count), when)}</Text>
      {!(customers.isAll && others.isAll) && <Text variant="microcopy">{text.notAll}</Text>}
      <Text variant="microcopy">{text.rule(format.number(fewest))}</Text>
      {traits.length === 0 ? <Alert title={text.nothing} /> : <LearnedTraits traits={traits} {...taking} />}
    </>
  );
}
