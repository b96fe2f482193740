import type { DraftCriterion } from "@assay/shared/rubric/rubric-document";
import { Box, Button, Flex, Icon, Input, NumberInput } from "@hubspot/ui-extensions";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { type Editor, faultMark, useEditor } from "./editor-context.ts";
import { moveCriterion, removeCriterion, setStaleAfter, setWeight } from "./edits.ts";

interface CriterionFieldsProps {
  readonly criterion: DraftCriterion;
  readonly index: number;
  /** Weights of all criteria together. */
  readonly total: number;
}

/** One criterion's weight, with its share of the total, and how long a rating lasts. */
export function CriterionFields({ criterion, index, total }: CriterionFieldsProps) {
  const editor = useEditor();
  const { text, format, canEdit, edit } = editor;
  const { id, weight, staleAfterDays } = criterion;
  const name = criterionName(editor, criterion);
  return (
    <Flex gap="medium" align="start" wrap>
      <Box flex={1}>
        <NumberInput
          name={`weight-${id}`}
          testId={`weight-${id}`}
          label={text.criteria.weight(name)}
          description={total > 0 ? text.criteria.share(format.percent(weight / total)) : ""}
          readOnly={!canEdit}
          min={0}
          value={weight}
          onChange={(value) => edit(`weight-${id}`, setWeight(id, value))}
          {...faultMark(editor, "criteria", index, "weight")}
        />
      </Box>
      <Box flex={1}>
        <Input
          name={`stale-${id}`}
          label={text.criteria.stale(name)}
          description={text.criteria.staleUnit}
          placeholder={text.criteria.never}
          readOnly={!canEdit}
          value={staleAfterDays === undefined ? "" : String(staleAfterDays)}
          onChange={(value) => edit(`stale-${id}`, setStaleAfter(id, daysIn(value)))}
          {...faultMark(editor, "criteria", index, "staleAfterDays")}
        />
      </Box>
      {canEdit && (
        <Box flex="initial">
          <Place criterion={criterion} index={index} name={name} />
        </Box>
      )}
    </Flex>
  );
}

/** Where it stands among the others; an own framework can do without it. */
function Place({
  criterion: { id },
  index,
  name,
}: Pick<CriterionFieldsProps, "criterion" | "index"> & { name: string }) {
  const { text, document, isOwn, edit, session } = useEditor();
  const { length } = document.criteria;
  // Each click is an edit of its own: two clicks are two places.
  const move = (by: -1 | 1) => edit(`move-${id}-${Date.now()}`, moveCriterion(id, by));
  const remove = async () => {
    edit(`remove-${id}`, removeCriterion(id));
    await session.flush();
  };
  return (
    <Flex gap="extra-small" align="center">
      <Button size="xs" variant="transparent" disabled={index === 0} onClick={() => move(-1)}>
        <Icon name="upCarat" screenReaderText={text.criteria.up(name)} />
      </Button>
      <Button size="xs" variant="transparent" disabled={index === length - 1} onClick={() => move(1)}>
        <Icon name="downCarat" screenReaderText={text.criteria.down(name)} />
      </Button>
      {isOwn && length > 2 && (
        <ConfirmButton
          id={`remove-${id}`}
          label={text.criteria.removeShort}
          isDestructive
          title={text.criteria.removeTitle(name)}
          what={text.criteria.removeWhat}
          onConfirm={remove}
        />
      )}
    </Flex>
  );
}

export function criterionName({ language }: Editor, { id, name }: DraftCriterion): string {
  return name[language] || name.en || name.fr || name.es || id;
}

/** Empty = never. What is no number stays a fault beside the field instead of being lost. */
function daysIn(value: string): number | undefined {
  const trimmed = value.trim();
  if (trimmed === "") return undefined;
  const days = Number(trimmed.replace(",", "."));
  return Number.isFinite(days) ? days : 0;
}
