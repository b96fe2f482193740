import { type PeopleReply, Visibility } from "@assay/shared/api/people";
import type { Refusal } from "@assay/shared/api/result";
import { Flex, Heading, Text, ToggleGroup } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

interface VisibilityChoiceProps {
  readonly told: Omit<PeopleReply, "ok">;
  onAnswer(answer: PeopleReply | Refusal, message: string): void;
}

/** Whose assessments reps and readers see. */
export function VisibilityChoice({ told: { visibility, canEdit }, onAnswer }: VisibilityChoiceProps) {
  const { server, peopleText } = useSettings();
  const { visibility: text } = peopleText;
  const choose = async (chosen: Visibility) =>
    onAnswer(await server.showRecords(chosen, visibility), text.changed(text.names[chosen]));
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.title}</Heading>
      <ToggleGroup
        name="visibility"
        toggleType="radioButtonList"
        label={text.label}
        value={visibility}
        options={Visibility.options.map((value) => ({
          value,
          label: text.names[value],
          description: text.meanings[value],
          readOnly: !canEdit,
        }))}
        onChange={(value) => void choose(Visibility.parse(value))}
      />
      <Text>{text.always}</Text>
      {visibility !== "everyone" && <Text variant="microcopy">{`${text.properties} ${text.delay}`}</Text>}
    </Flex>
  );
}
