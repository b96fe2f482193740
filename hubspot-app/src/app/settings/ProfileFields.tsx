import type { CrmProperty } from "@assay/shared/api/crm-properties";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import type { DraftProfile, DraftTrait } from "@assay/shared/rubric/rubric-document";
import { Flex, Heading, Input, Text } from "@hubspot/ui-extensions";
import { useRef } from "react";
import { AddByProperty } from "./AddByProperty.tsx";
import { faultMark, useEditor } from "./editor-context.ts";
import { changeProfile, insertTrait, newTrait, removeTrait, usualTest } from "./profile-edits.ts";
import { TraitFields } from "./TraitFields.tsx";
import type { Removal } from "./UndoNotice.tsx";

interface ProfileFieldsProps {
  readonly profile: DraftProfile;
  readonly index: number;
  onRemoved(removal: Removal): void;
}

const mostTraits = 30;

/** One ideal customer, trait by trait. */
export function ProfileFields({ profile, index, onRemoved }: ProfileFieldsProps) {
  const editor = useEditor();
  const { language, canEdit, edit } = editor;
  const { traits: text, profiles } = fitEditorTexts[language];
  // No state: the document is drawn anew before a state would be, and the new trait must open at its first drawing.
  const added = useRef<string>(undefined);
  const add = (property: CrmProperty) => {
    const trait = newTrait(profile, property, nameOf(property, text.tests));
    added.current = trait.id;
    edit(`add-${profile.id}-${trait.id}`, insertTrait(profile.id, trait));
  };
  const remove = (trait: DraftTrait, at: number) => {
    edit(`remove-${profile.id}-${trait.id}-${Date.now()}`, removeTrait(profile.id, trait.id));
    onRemoved({ said: profiles.removed(trait.name || text.unnamed), undo: insertTrait(profile.id, trait, at) });
  };
  return (
    <Flex direction="column" gap="small">
      <Input
        name="profile-name"
        label={profiles.name}
        readOnly={!canEdit}
        value={profile.name}
        onChange={(name) =>
          edit(
            `profile-${profile.id}-name`,
            changeProfile(profile.id, (now) => ({ ...now, name })),
          )
        }
        {...faultMark(editor, "profiles", index, "name")}
      />
      <Heading>{text.title}</Heading>
      {profile.traits.length === 0 && <Text>{text.empty}</Text>}
      {profile.traits.map((trait, at) => (
        <TraitFields
          key={trait.id}
          profile={profile}
          trait={trait}
          path={["profiles", index, "traits", at]}
          isNew={trait.id === added.current}
          onRemove={() => remove(trait, at)}
        />
      ))}
      {canEdit && profile.traits.length >= mostTraits && <Text variant="microcopy">{text.most}</Text>}
      {canEdit && profile.traits.length < mostTraits && (
        <AddByProperty
          id="trait"
          label={text.addBy}
          button={text.add}
          isOffered={({ kind }) => kind !== "moment"}
          onAdd={add}
        />
      )}
    </Flex>
  );
}

/** The property's own name, or what is read out of it. */
function nameOf(property: CrmProperty, tests: Readonly<Record<DraftTrait["test"], string>>): string {
  const test = usualTest(property);
  return test === "seniority" ? tests[test] : property.label;
}
