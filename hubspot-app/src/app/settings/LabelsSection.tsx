import { LabelKey, type Labels, type LabelsReply } from "@assay/shared/api/labels";
import { pillTexts, wordTexts } from "@assay/shared/language/all-languages";
import { Language } from "@assay/shared/language/language";
import { Temperature } from "@assay/shared/score/temperature";
import { Alert, Flex, Form, Heading, Input, LoadingButton, LoadingSpinner, Select, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { Failed } from "./Failed.tsx";
import { OvertakenNotice } from "./OvertakenNotice.tsx";
import { useSettings } from "./settings-context.ts";
import { useOneAtATime } from "./use-one-at-a-time.ts";
import { useReply } from "./use-reply.ts";
import { useSeen } from "./use-seen.ts";

/** What the portal calls temperatures and grades. */
export function LabelsSection() {
  const { text, portalText, server } = useSettings();
  const [labels, readAgain, { take }] = useReply<Omit<LabelsReply, "ok">>(server.labels);
  if (labels === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  if (!labels.ok) return <Failed text={text} message={labels.message} onTryAgain={readAgain} />;
  return <LabelForm saved={labels.labels} canEdit={labels.canEdit} onSaved={take} />;
}

interface LabelFormProps {
  readonly saved: Labels;
  readonly canEdit: boolean;
  onSaved(reply: LabelsReply): void;
}

function LabelForm({ saved, canEdit, onSaved }: LabelFormProps) {
  const { text, portalText, language: own, server, actions } = useSettings();
  const { labels: words } = portalText;
  const setting = useSeen(saved);
  const { value: labels, edit: setLabels } = setting;
  const [language, setLanguage] = useState<Language>(own);
  const [isBusy, save] = useOneAtATime(async () => {
    const reply = await server.saveLabels(labels, setting.seen);
    if ("current" in reply) return setting.overtaken(reply);
    actions.addAlert(reply.ok ? { type: "success", message: words.saved } : { type: "danger", message: reply.message });
    if (!reply.ok) return;
    setting.saved(reply.labels);
    onSaved(reply);
  });
  const name = (key: LabelKey, word: string) => setLabels(withWord(labels, key, language, word));
  return (
    <Form preventDefault onSubmit={save}>
      <Flex direction="column" gap="small">
        <Heading>{words.title}</Heading>
        <Text>{words.help}</Text>
        <OvertakenNotice notice={setting.notice} onTakeSaved={setting.takeSaved} />
        {!canEdit && <Alert title={text.readOnly} />}
        <Select
          name="label-language"
          label={text.words.language}
          value={language}
          options={Language.options.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(value) => setLanguage(Language.parse(value))}
        />
        {LabelKey.options.map((key) => (
          <Input
            key={`${key} ${language}`}
            name={`label-${key}`}
            label={words.of(nameOf(key, own))}
            placeholder={shippedWord(key, language)}
            readOnly={!canEdit}
            value={labels[key]?.[language] ?? ""}
            onChange={(word) => name(key, word)}
            onInput={(word) => name(key, word)}
          />
        ))}
        {canEdit && (
          <Flex>
            <LoadingButton type="submit" variant="primary" testId="save-labels" loading={isBusy}>
              {words.save}
            </LoadingButton>
          </Flex>
        )}
      </Flex>
    </Form>
  );
}

/** What Assay calls it; beside a grade stands its letter, which stays. */
function nameOf(key: LabelKey, language: Language): string {
  const word = shippedWord(key, language);
  return Temperature.safeParse(key).success ? word : `${key} – ${word}`;
}

function shippedWord(key: LabelKey, language: Language): string {
  const words: Record<LabelKey, string> = { ...wordTexts[language].temperature, ...pillTexts[language].gradeWords };
  return words[key];
}

/** Empty = called as Assay does. */
function withWord(labels: Labels, key: LabelKey, language: Language, word: string): Labels {
  const { [language]: _old, ...others } = labels[key] ?? {};
  const said = word.trim() === "" ? others : { ...others, [language]: word };
  const { [key]: _before, ...rest } = labels;
  return Object.keys(said).length === 0 ? rest : { ...rest, [key]: said };
}
