import type { LifecycleReply, MappingChoice } from "@assay/shared/api/lifecycle";
import { lifecycleTexts } from "@assay/shared/language/all-languages";
import {
  Alert,
  Flex,
  Form,
  Heading,
  LoadingButton,
  LoadingSpinner,
  MultiSelect,
  Text,
  Toggle,
} from "@hubspot/ui-extensions";
import { Failed } from "./Failed.tsx";
import { LifecycleTable, withName } from "./LifecycleTable.tsx";
import { OvertakenNotice } from "./OvertakenNotice.tsx";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";
import { useReply } from "./use-reply.ts";
import { useSeen } from "./use-seen.ts";

type Saved = Omit<LifecycleReply, "ok">;

/** What stages are called in the portal's own lifecycle stage and lead status. */
export function LifecycleSection() {
  const { text, portalText, server } = useSettings();
  const [reply, readAgain] = useReply<Saved>(server.lifecycle);
  if (reply === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  if (!reply.ok) return <Failed text={text} message={reply.message} onTryAgain={readAgain} />;
  return <LifecycleForm saved={reply} />;
}

function LifecycleForm({ saved }: { saved: Saved }) {
  const { text, language, server, actions } = useSettings();
  const words = lifecycleTexts[language];
  const setting = useSeen<MappingChoice>({ isOn: saved.isOn, mapping: saved.mapping });
  const { isOn, mapping } = setting.value;
  const change = setting.edit;
  const [isBusy, save] = useOneAtATime(async () => {
    const reply = await server.mapLifecycle({ isOn, mapping }, setting.seen);
    if ("current" in reply) return setting.overtaken(reply);
    if (reply.ok) setting.saved({ isOn: reply.isOn, mapping: reply.mapping });
    actions.addAlert(reply.ok ? { type: "success", message: words.saved } : { type: "danger", message: reply.message });
  });
  return (
    <Form preventDefault onSubmit={save}>
      <Flex direction="column" gap="small">
        <Heading>{words.title}</Heading>
        <Text>{words.help}</Text>
        <OvertakenNotice notice={setting.notice} onTakeSaved={setting.takeSaved} />
        {!saved.canEdit && <Alert title={text.readOnly} />}
        <Toggle
          name="lifecycle-on"
          label={words.isOn}
          checked={isOn}
          readonly={!saved.canEdit}
          onChange={(checked) => change((old) => ({ ...old, isOn: checked }))}
        />
        <Text variant="microcopy">{words.onHelp}</Text>
        <LifecycleTable
          offered={saved}
          mapping={mapping}
          onName={(...name) => change((old) => ({ ...old, mapping: withName(old.mapping, ...name) }))}
        />
        <MultiSelect
          name="lifecycle-keep"
          label={words.keep}
          options={[...saved.lifecycleStages]}
          value={[...mapping.keep]}
          readOnly={!saved.canEdit}
          onChange={(keep) => change((old) => ({ ...old, mapping: { ...old.mapping, keep: keep.map(String) } }))}
        />
        {saved.canEdit && (
          <Flex>
            <LoadingButton type="submit" variant="primary" testId="save-lifecycle" loading={isBusy}>
              {words.save}
            </LoadingButton>
          </Flex>
        )}
      </Flex>
    </Form>
  );
}
