import { fitEditorTexts } from "@assay/shared/language/all-languages";
import { warningsOf } from "@assay/shared/rubric/document-warnings";
import type { DraftProfile } from "@assay/shared/rubric/rubric-document";
import { Alert, AutoGrid, Button, EmptyState, Flex, Select, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";
import { FitPreview } from "./FitPreview.tsx";
import { LearnButton } from "./LearnButton.tsx";
import { ProfileFields } from "./ProfileFields.tsx";
import { PropertiesOfPortal } from "./PropertiesOfPortal.tsx";
import { insertProfile, newProfile, removeProfile } from "./profile-edits.ts";
import { type Removal, UndoNotice } from "./UndoNotice.tsx";

/** Who an ideal customer is, and what that makes of somebody. */
export function FitTab() {
  const { document, language } = useEditor();
  const [chosen, setChosen] = useState<string>();
  const [removal, setRemoval] = useState<Removal>();
  const { profiles = [] } = document;
  const shown = profiles.find(({ id }) => id === chosen) ?? profiles[0];
  const index = shown ? profiles.indexOf(shown) : 0;
  return (
    <PropertiesOfPortal>
      <Flex direction="column" gap="medium">
        <Text>{fitEditorTexts[language].profiles.help}</Text>
        <ProfileActs shown={shown} onChoose={setChosen} onRemoved={setRemoval} />
        <UndoNotice removal={removal} onUndone={() => setRemoval(undefined)} />
        <Warnings index={index} />
        {shown === undefined ? (
          <NoProfile />
        ) : (
          <AutoGrid columnWidth={380} flexible gap="medium">
            <ProfileFields key={shown.id} profile={shown} index={index} onRemoved={setRemoval} />
            <FitPreview profile={shown} index={index} />
          </AutoGrid>
        )}
      </Flex>
    </PropertiesOfPortal>
  );
}

function NoProfile() {
  const { profiles: text } = fitEditorTexts[useEditor().language];
  return (
    <EmptyState title={text.none} layout="vertical">
      <Text>{text.noneHelp}</Text>
    </EmptyState>
  );
}

interface ProfileActsProps {
  readonly shown: DraftProfile | undefined;
  onChoose(id: string): void;
  onRemoved(removal: Removal): void;
}

const mostProfiles = 20;

/** Which profile is on screen, and what can be done with the whole of it. */
function ProfileActs({ shown, onChoose, onRemoved }: ProfileActsProps) {
  const { document, language, canEdit, edit } = useEditor();
  const { profiles: text, traits } = fitEditorTexts[language];
  const { profiles = [] } = document;
  const nameOf = (profile: DraftProfile) => profile.name || traits.unnamed;
  const add = (profile: DraftProfile) => {
    edit(`add-profile-${profile.id}`, insertProfile(profile));
    onChoose(profile.id);
  };
  const remove = (profile: DraftProfile) => {
    edit(`remove-profile-${profile.id}-${Date.now()}`, removeProfile(profile.id));
    const undo = insertProfile(profile, profiles.indexOf(profile));
    onRemoved({ said: text.removed(nameOf(profile)), undo });
  };
  return (
    <Flex gap="small" align="end" wrap>
      {shown && profiles.length > 1 && (
        <Select
          name="profile"
          label={text.shown}
          options={profiles.map((profile) => ({ label: nameOf(profile), value: profile.id }))}
          value={shown.id}
          onChange={(id) => onChoose(String(id))}
        />
      )}
      {canEdit && profiles.length < mostProfiles && (
        <Button testId="add-profile" onClick={() => add(newProfile(document, text.first))}>
          {text.add}
        </Button>
      )}
      {canEdit && shown && profiles.length < mostProfiles && (
        <Button
          testId="copy-profile"
          onClick={() => add(newProfile(document, text.copyName(nameOf(shown)), shown.traits))}
        >
          {text.copy}
        </Button>
      )}
      {canEdit && shown && (
        <Button testId="remove-profile" onClick={() => remove(shown)}>
          {text.remove}
        </Button>
      )}
      {canEdit && <LearnButton shown={shown} onTaken={onChoose} />}
      {profiles.length >= mostProfiles && <Text variant="microcopy">{text.most}</Text>}
    </Flex>
  );
}

/** What to think about in the profile on screen; nothing of it keeps the draft from being published. */
function Warnings({ index }: { index: number }) {
  const { document, language } = useEditor();
  const warnings = warningsOf(document, language).filter(({ path }) => path[1] === index);
  return warnings.map(({ message }) => <Alert key={message} variant="warning" title={message} />);
}
