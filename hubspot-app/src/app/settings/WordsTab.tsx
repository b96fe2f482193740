import { Language } from "@assay/shared/language/language";
import { Flex, Select, Text } from "@hubspot/ui-extensions";
import { useState } from "react";
import { criterionName } from "./CriterionFields.tsx";
import { useEditor } from "./editor-context.ts";
import { WordFields } from "./WordFields.tsx";

/** What the team reads: one criterion in one language at a time. */
export function WordsTab() {
  const editor = useEditor();
  const { text, words, document } = editor;
  const [chosen, choose] = useState(document.criteria[0]?.id);
  const [language, setLanguage] = useState(editor.language);
  // A colleague may have removed the one that was chosen.
  const index = Math.max(
    0,
    document.criteria.findIndex(({ id }) => id === chosen),
  );
  const criterion = document.criteria[index];
  if (criterion === undefined) return null;
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.words.help}</Text>
      <Select
        name="criterion"
        label={text.words.criterion}
        value={criterion.id}
        options={document.criteria.map((one) => ({ label: criterionName(editor, one), value: one.id }))}
        onChange={(id) => choose(String(id))}
      />
      <Select
        name="language"
        label={text.words.language}
        value={language}
        options={Language.options.map((value) => ({ label: words.changes.languages[value], value }))}
        onChange={(value) => setLanguage(Language.parse(value))}
      />
      <WordFields key={`${criterion.id} ${language}`} criterion={criterion} index={index} language={language} />
    </Flex>
  );
}
