import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { Alert, Button, EmptyState, Flex, Heading, LoadingSpinner, Text } from "@hubspot/ui-extensions";
import { useEffect, useState, useSyncExternalStore } from "react";
import { DraftBar } from "./DraftBar.tsx";
import { EditorTabs } from "./EditorTabs.tsx";
import { EditorContext, editorOf, useEditor } from "./editor-context.ts";
import { Failed } from "./Failed.tsx";
import type { EditorTab } from "./fault-tab.ts";
import { ImportForm } from "./ImportForm.tsx";
import { RescoreBar } from "./RescoreBar.tsx";
import { RubricSession } from "./rubric-session.ts";
import { useSettings } from "./settings-context.ts";
import type { Reply } from "./use-reply.ts";

interface RubricEditorProps {
  readonly framework: FrameworkId;
  readonly list: Reply<Omit<RubricListReply, "ok">>;
  onBack(): void;
}

/** One framework's rubric: what is edited, what is in force, and what was. */
export function RubricEditor({ framework, list, onBack }: RubricEditorProps) {
  const settings = useSettings();
  const { server, text } = settings;
  const [session] = useState(() => new RubricSession(server, framework));
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => {
    void session.load();
    return () => session.stop();
  }, [session]);
  const listed = list?.ok ? list.rubrics.find((rubric) => rubric.framework === framework) : undefined;
  const [tab, openTab] = useState<EditorTab>("criteria");
  const editor = state.phase === "open" ? editorOf(settings, session, state, listed, { tab, openTab }) : undefined;
  return (
    <Flex direction="column" gap="medium">
      <Flex>
        <Button size="sm" variant="transparent" testId="back" onClick={onBack}>
          ← {text.editor.back}
        </Button>
      </Flex>
      {state.phase === "loading" && <LoadingSpinner label={text.loading} showLabel layout="centered" />}
      {state.phase === "failed" && (
        <Failed text={text} message={state.message} onTryAgain={() => void session.load()} />
      )}
      {state.phase === "open" && editor === undefined && (
        <EmptyState title={text.editor.nothing} layout="vertical">
          <Text>{text.editor.nothingHelp}</Text>
          {state.rubric.canEdit && <ImportForm session={session} />}
        </EmptyState>
      )}
      {editor && (
        <EditorContext.Provider value={editor}>
          <Body />
        </EditorContext.Provider>
      )}
    </Flex>
  );
}

function Body() {
  const editor = useEditor();
  const { document, text, canEdit, state } = editor;
  const { rescore } = state.rubric;
  return (
    <>
      <Flex direction="column" gap="extra-small">
        <Heading>{document.name}</Heading>
        <InForce />
      </Flex>
      {!canEdit && <Alert title={text.readOnly} />}
      {rescore && <RescoreBar key={rescore.id} rescore={rescore} />}
      {canEdit && <DraftBar />}
      <EditorTabs />
    </>
  );
}

function InForce() {
  const { text, teamsText, format, state } = useEditor();
  const { published, rollout } = state.rubric;
  if (published === undefined) return <Text>{text.editor.neverPublished}</Text>;
  const { version, at, by } = published;
  if (rollout !== undefined) {
    const teams = format.list(rollout.teams.map(({ name }) => name));
    return <Text>{teamsText.first.inForce(String(version), teams, String(rollout.others))}</Text>;
  }
  const said =
    by === undefined
      ? text.editor.inForce(String(version), format.date(at))
      : text.editor.inForceBy(String(version), format.dateTime(at), by.name);
  return <Text variant="microcopy">{said}</Text>;
}
