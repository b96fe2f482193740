import type { CrmProperty } from "@assay/shared/api/crm-properties";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { DraftDocument, DraftRule } from "@assay/shared/rubric/rubric-document";
import { AutoGrid, Button, Flex, NumberInput, Text } from "@hubspot/ui-extensions";
import { useRef, useState } from "react";
import { AddByProperty } from "./AddByProperty.tsx";
import { EngagementPreview } from "./EngagementPreview.tsx";
import { faultMark, useEditor } from "./editor-context.ts";
import { setFields } from "./edits.ts";
import { addRules, insertRule, newRule, removeRule, setHalfLife, stopEngagement } from "./engagement-edits.ts";
import { NoEngagement, StartButton } from "./NoEngagement.tsx";
import { PropertiesOfPortal } from "./PropertiesOfPortal.tsx";
import { RuleFields } from "./RuleFields.tsx";
import { type Removal, UndoNotice } from "./UndoNotice.tsx";

type Engagement = NonNullable<DraftDocument["engagement"]>;

/** What a contact does, and what that is worth. */
export function EngagementTab() {
  const { document, language } = useEditor();
  const { engagement } = document;
  const [removal, setRemoval] = useState<Removal>();
  return (
    <PropertiesOfPortal>
      <Flex direction="column" gap="medium">
        <Text>{fitEditorTexts[language].engagement.help}</Text>
        <UndoNotice removal={removal} onUndone={() => setRemoval(undefined)} />
        {engagement === undefined ? (
          <NoEngagement />
        ) : (
          <AutoGrid columnWidth={380} flexible gap="medium">
            <Rules engagement={engagement} onRemoved={setRemoval} />
            <EngagementPreview engagement={engagement} />
          </AutoGrid>
        )}
      </Flex>
    </PropertiesOfPortal>
  );
}

interface RulesProps {
  readonly engagement: Engagement;
  onRemoved(removal: Removal): void;
}

const mostRules = 50;

function Rules({ engagement, onRemoved }: RulesProps) {
  const { language, canEdit, edit } = useEditor();
  const { engagement: text, profiles, traits } = fitEditorTexts[language];
  const { rules } = engagement;
  // No state: the document is drawn anew before a state would be, and the new rule must open at its first drawing.
  const added = useRef<string>(undefined);
  const add = (property: CrmProperty) => {
    const rule = newRule(property, rules);
    added.current = rule.id;
    edit(`add-rule-${rule.id}-${Date.now()}`, addRules([rule]));
  };
  const remove = (rule: DraftRule, at: number) => {
    edit(`remove-rule-${rule.id}-${Date.now()}`, removeRule(rule.id));
    onRemoved({ said: profiles.removed(rule.name || traits.unnamed), undo: insertRule(rule, at) });
  };
  const stop = () => {
    edit(`stop-engagement-${Date.now()}`, stopEngagement);
    onRemoved({ said: text.stopped, undo: setFields({ engagement }) });
  };
  return (
    <Flex direction="column" gap="small">
      <HalfLife engagement={engagement} />
      {rules.length === 0 && <Text>{text.empty}</Text>}
      {rules.map((rule, index) => (
        <RuleFields
          key={rule.id}
          rule={rule}
          index={index}
          isNew={rule.id === added.current}
          onRemove={() => remove(rule, index)}
        />
      ))}
      {canEdit && rules.length >= mostRules && <Text variant="microcopy">{text.mostRules}</Text>}
      {canEdit && rules.length < mostRules && (
        <AddByProperty
          id="rule"
          label={text.addBy}
          button={text.add}
          isOffered={({ owner }) => owner === "contact"}
          onAdd={add}
        />
      )}
      {canEdit && (
        <Flex gap="small" wrap>
          {rules.length === 0 && <StartButton />}
          <Button size="sm" testId="stop-engagement" onClick={stop}>
            {text.stop}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function HalfLife({ engagement: { halfLifeDays } }: { engagement: Engagement }) {
  const editor = useEditor();
  const { language, format, canEdit, edit } = editor;
  const text = fitEditorTexts[language].engagement;
  return (
    <NumberInput
      name="halfLifeDays"
      testId="halfLifeDays"
      label={text.halfLife}
      description={text.halfLifeHelp(format.number(10), format.number(5), format.number(2.5))}
      readOnly={!canEdit}
      value={halfLifeDays}
      onChange={(days) => edit("half-life", setHalfLife(days))}
      {...faultMark(editor, "engagement", "halfLifeDays")}
    />
  );
}
