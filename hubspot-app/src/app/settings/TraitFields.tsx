import { sayTraitPoints } from "@assay/shared/fit/say-points";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { DraftProfile, DraftTrait } from "@assay/shared/rubric/rubric-document";
import { Accordion, Box, Button, Flex, Input, NumberInput, Select } from "@hubspot/ui-extensions";
import { faultMark, faultMarkWithin, useEditor } from "./editor-context.ts";
import { PropertySelect } from "./PropertySelect.tsx";
import { changeTrait, testsOf, usualTest, withTest } from "./profile-edits.ts";
import { useProperties, useProperty } from "./property-context.ts";
import { TraitCondition } from "./TraitCondition.tsx";

interface TraitFieldsProps {
  readonly profile: DraftProfile;
  readonly trait: DraftTrait;
  /** Where the trait stands in the document. */
  readonly path: readonly (string | number)[];
  readonly isNew: boolean;
  onRemove(): void;
}

const kinds = ["wanted", "must-have", "deal-breaker"] as const;

/** One trait: a sentence, and behind it the fields that make it. */
export function TraitFields({ profile, trait, path, isNew, onRemove }: TraitFieldsProps) {
  const editor = useEditor();
  const { language, canEdit, edit } = editor;
  const text = fitEditorTexts[language].traits;
  const sentence = sayTraitPoints(trait, language, useProperty(trait.of.owner, trait.of.property));
  const change = (field: string, act: (now: DraftTrait) => DraftTrait) =>
    edit(`trait-${profile.id}-${trait.id}-${field}`, changeTrait(profile.id, trait.id, act));
  const isFaulty = "error" in faultMarkWithin(editor, ...path);
  return (
    <Accordion title={isFaulty ? text.toMend(sentence) : sentence} size="sm" defaultOpen={isNew}>
      <Flex direction="column" gap="small">
        <Input
          name={`${trait.id}-name`}
          label={text.name}
          readOnly={!canEdit}
          value={trait.name}
          onChange={(name) => change("name", (now) => ({ ...now, name }))}
          {...faultMark(editor, ...path, "name")}
        />
        <Understood trait={trait} onChange={change} />
        <TraitCondition trait={trait} path={path} onChange={change} />
        <Importance trait={trait} path={path} onChange={change} />
        {canEdit && (
          <Flex>
            <Button size="xs" testId={`remove-${trait.id}`} onClick={onRemove}>
              {text.remove}
            </Button>
          </Flex>
        )}
      </Flex>
    </Accordion>
  );
}

type PartProps = Pick<TraitFieldsProps, "trait"> & {
  onChange(field: string, change: (trait: DraftTrait) => DraftTrait): void;
};

/** Which property it looks at, and how that is understood. */
function Understood({ trait, onChange }: PartProps) {
  const { language, canEdit } = useEditor();
  const text = fitEditorTexts[language].traits;
  const properties = useProperties();
  const property = useProperty(trait.of.owner, trait.of.property);
  const tests = property === undefined ? [trait.test] : [...new Set([...testsOf(property), trait.test])];
  return (
    <>
      <PropertySelect
        name={`${trait.id}-property`}
        label={text.property}
        value={trait.of}
        isOffered={({ kind }) => kind !== "moment"}
        onChange={(of) => {
          const chosen = properties.find(({ owner, name }) => owner === of.owner && name === of.property);
          onChange("property", (now) => {
            const isFit = chosen === undefined || (testsOf(chosen).includes(now.test) && now.test === "range");
            return isFit ? { ...now, of } : { ...withTest(now, usualTest(chosen)), of };
          });
        }}
      />
      <Select
        name={`${trait.id}-test`}
        label={text.test}
        description={text.testHelp[trait.test]}
        readOnly={!canEdit}
        options={tests.map((test) => ({ label: text.tests[test], value: test }))}
        value={trait.test}
        onChange={(value) => {
          const test = tests.find((one) => one === value);
          if (test !== undefined && test !== trait.test) onChange("test", (now) => withTest(now, test));
        }}
      />
    </>
  );
}

/** How much it matters. A deal-breaker has no points. */
function Importance({ trait, path, onChange }: PartProps & Pick<TraitFieldsProps, "path">) {
  const editor = useEditor();
  const { language, canEdit } = editor;
  const text = fitEditorTexts[language].traits;
  return (
    <Flex gap="small" wrap align="end">
      <Box flex={1}>
        <Select
          name={`${trait.id}-kind`}
          label={text.kind}
          description={text.kindHelp[trait.kind]}
          readOnly={!canEdit}
          options={kinds.map((kind) => ({ label: text.kinds[kind], value: kind }))}
          value={trait.kind}
          onChange={(value) =>
            onChange("kind", (now) => ({ ...now, kind: kinds.find((kind) => kind === value) ?? now.kind }))
          }
        />
      </Box>
      {trait.kind !== "deal-breaker" && (
        <Box flex={1}>
          <NumberInput
            name={`${trait.id}-weight`}
            testId={`weight-${trait.id}`}
            label={text.weight}
            readOnly={!canEdit}
            value={trait.weight}
            onChange={(weight) => onChange("weight", (now) => ({ ...now, weight }))}
            {...faultMark(editor, ...path, "weight")}
          />
        </Box>
      )}
    </Flex>
  );
}
