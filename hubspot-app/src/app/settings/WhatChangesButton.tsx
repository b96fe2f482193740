import type { RubricChange } from "@assay/shared/rubric/rubric-change";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { sayChange } from "@assay/shared/rubric/say-change";
import { Button, Heading, List, Panel, PanelBody, PanelSection, Text } from "@hubspot/ui-extensions";
import { fieldName, useEditor } from "./editor-context.ts";

/** The draft against what is in force, in words, and what must be mended first. */
export function WhatChangesButton() {
  const editor = useEditor();
  const { text, document, inForce, changes, faults } = editor;
  return (
    <Button
      testId="what-changes"
      overlay={
        <Panel id="what-changes" title={text.draft.changesTitle} width="md" variant="modal">
          <PanelBody>
            <PanelSection>
              <ChangeList changes={changes} documents={[document, ...(inForce ? [inForce] : [])]} />
            </PanelSection>
            {faults.length > 0 && (
              <PanelSection>
                <Heading>{text.draft.mend}</Heading>
                <List>
                  {faults.map(({ path, message }) => text.draft.fault(fieldName(editor, path, document), message))}
                </List>
              </PanelSection>
            )}
          </PanelBody>
        </Panel>
      }
    >
      {text.draft.changes}
    </Button>
  );
}

interface ChangeListProps {
  readonly changes: readonly RubricChange[];
  /** Those that know the criteria by name. */
  readonly documents: readonly DraftDocument[];
  /** Said when there is no change. */
  readonly none?: string;
}

export function ChangeList({ changes, documents, none }: ChangeListProps) {
  const { text, language } = useEditor();
  if (changes.length === 0) return <Text>{none ?? text.draft.same}</Text>;
  return <List>{changes.map((change) => sayChange(change, documents, language))}</List>;
}
