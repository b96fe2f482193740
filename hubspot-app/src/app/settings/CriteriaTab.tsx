import { Divider, Flex, Input, Select, Text } from "@hubspot/ui-extensions";
import { AddCriterion } from "./AddCriterion.tsx";
import { CriterionFields } from "./CriterionFields.tsx";
import { faultMark, useEditor } from "./editor-context.ts";
import { setFields } from "./edits.ts";

/** How much each criterion counts, and which there are. */
export function CriteriaTab() {
  const editor = useEditor();
  const { text, document, format, canEdit, isOwn, edit } = editor;
  const total = document.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Flex direction="column" gap="medium">
      <Text>{text.criteria.help}</Text>
      {isOwn && (
        <Input
          name="name"
          label={text.criteria.name}
          value={document.name}
          readOnly={!canEdit}
          onChange={(name) => edit("name", setFields({ name }))}
          {...faultMark(editor, "name")}
        />
      )}
      {document.criteria.map((criterion, index) => (
        <CriterionFields key={criterion.id} criterion={criterion} index={index} total={total} />
      ))}
      <Text format={{ fontWeight: "demibold" }}>{text.criteria.total(format.number(total))}</Text>
      <Text variant="microcopy">{text.criteria.staleHelp}</Text>
      {canEdit && (isOwn ? <AddCriterion /> : <Text variant="microcopy">{text.criteria.fixed}</Text>)}
      <Divider />
      <NeedSelect />
    </Flex>
  );
}

function NeedSelect() {
  const editor = useEditor();
  const { text, document, language, canEdit, edit } = editor;
  return (
    <Select
      name="needCriterion"
      label={text.criteria.need}
      description={text.criteria.needHelp}
      readOnly={!canEdit}
      value={document.needCriterion}
      options={document.criteria.map(({ id, name }) => ({ label: name[language] || id, value: id }))}
      onChange={(id) => edit("needCriterion", setFields({ needCriterion: String(id) }))}
      {...faultMark(editor, "needCriterion")}
    />
  );
}
