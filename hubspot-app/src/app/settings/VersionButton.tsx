import type { VersionReply } from "@assay/shared/api/rubrics";
import { diffDocuments } from "@assay/shared/rubric/diff-documents";
import { Alert, Button, Heading, LoadingSpinner, Panel, PanelBody, PanelSection } from "@hubspot/ui-extensions";
import { useCallback, useState } from "react";
import { useEditor } from "./editor-context.ts";
import { useReply } from "./use-reply.ts";
import { VersionContent } from "./VersionContent.tsx";
import { ChangeList } from "./WhatChangesButton.tsx";

/** Opens one version as it was. */
export function VersionButton({ version }: { version: number }) {
  const { text } = useEditor();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Button
      size="xs"
      testId={`look-${version}`}
      onClick={() => setIsOpen(true)}
      overlay={
        <Panel
          id={`version-${version}`}
          title={text.versions.lookTitle(String(version))}
          width="md"
          variant="modal"
          onClose={() => setIsOpen(false)}
        >
          <PanelBody>{isOpen && <Version version={version} />}</PanelBody>
        </Panel>
      }
    >
      {text.versions.lookShort}
    </Button>
  );
}

function Version({ version }: { version: number }) {
  const { text, server, document, inForce } = useEditor();
  const { framework } = document;
  const ask = useCallback(() => server.readVersion(framework, version), [server, framework, version]);
  const [reply] = useReply<Omit<VersionReply, "ok">>(ask);
  if (reply === undefined) return <LoadingSpinner label={text.loadingVersion} showLabel layout="centered" />;
  if (!reply.ok) return <Alert variant="danger" title={reply.message} />;
  return (
    <>
      <PanelSection>
        <Heading>{text.versions.content}</Heading>
        <VersionContent document={reply.document} />
      </PanelSection>
      {inForce && (
        <PanelSection>
          <Heading>{text.versions.sinceThen}</Heading>
          <ChangeList
            changes={diffDocuments(reply.document, inForce)}
            documents={[inForce, reply.document]}
            none={text.versions.same}
          />
        </PanelSection>
      )}
    </>
  );
}
