import type { RubricListReply } from "@assay/shared/api/rubrics";
import { Button, Text } from "@hubspot/ui-extensions";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { useSettings } from "./settings-context.ts";

interface OfferButtonProps {
  readonly rubric: RubricListReply["rubrics"][number];
  /** Qualifies what nobody chose another for: the portal cannot do without it. */
  readonly isUsual: boolean;
  onChanged(): void;
}

/** Takes a framework out of the choice on records, or puts it back. */
export function OfferButton({ rubric, isUsual, onChanged }: OfferButtonProps) {
  const { text, server, actions } = useSettings();
  const { framework, name, isRetired } = rubric;
  const change = async (act: "retire" | "offer") => {
    const reply = await server.offer(framework, act);
    if (!reply.ok) actions.addAlert({ type: "danger", title: text.problem.title, message: reply.message });
    onChanged();
  };
  if (isRetired) {
    return (
      <Button size="xs" testId={`offer-${framework}`} onClick={() => void change("offer")}>
        {text.offer.again}
      </Button>
    );
  }
  if (isUsual) return <Text variant="microcopy">{text.offer.usual}</Text>;
  return (
    <ConfirmButton
      id={`retire-${framework}`}
      label={text.offer.retire}
      title={text.offer.title(name)}
      what={text.offer.what}
      onConfirm={() => change("retire")}
    />
  );
}
