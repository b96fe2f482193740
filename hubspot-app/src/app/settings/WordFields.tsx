import { levels } from "@assay/shared/framework/framework";
import type { Language } from "@assay/shared/language/language";
import type { DraftCriterion } from "@assay/shared/rubric/rubric-document";
import { Checkbox, Flex, Input, TextArea } from "@hubspot/ui-extensions";
import { type Editor, faultMark, useEditor } from "./editor-context.ts";
import { changeCriterion, setLevelText, setQuestions, setText } from "./edits.ts";

interface WordFieldsProps {
  readonly criterion: DraftCriterion;
  readonly index: number;
  readonly language: Language;
}

/** One criterion's texts in one language. */
export function WordFields({ criterion, index, language }: WordFieldsProps) {
  const editor = useEditor();
  const { text, canEdit, edit } = editor;
  const { id } = criterion;
  const mark = (...path: (string | number)[]) => markOf(editor, [index, ...path], language);
  return (
    <Flex direction="column" gap="medium">
      <Input
        name="criterion-name"
        label={text.words.name}
        readOnly={!canEdit}
        value={criterion.name[language]}
        onChange={(said) => edit(`name-${id}-${language}`, setText(id, "name", language, said))}
        {...mark("name")}
      />
      <TextArea
        name="definition"
        label={text.words.definition}
        rows={2}
        readOnly={!canEdit}
        value={criterion.definition[language]}
        onChange={(said) => edit(`definition-${id}-${language}`, setText(id, "definition", language, said))}
        {...mark("definition")}
      />
      {levels.map((level) => (
        <Input
          key={level}
          name={`level-${level}`}
          label={text.words.levels[level] ?? String(level)}
          readOnly={!canEdit}
          value={criterion.levels[level][language]}
          onChange={(said) => edit(`level-${id}-${level}-${language}`, setLevelText(id, level, language, said))}
          {...mark("levels", level)}
        />
      ))}
      <Questions criterion={criterion} index={index} language={language} />
      <Checkbox
        name="isPerson"
        readOnly={!canEdit}
        checked={criterion.isPerson ?? false}
        onChange={(isPerson) =>
          edit(
            `person-${id}`,
            changeCriterion(id, (now) => ({ ...now, isPerson })),
          )
        }
      >
        {text.words.isPerson}
      </Checkbox>
    </Flex>
  );
}

function Questions({ criterion: { id, questions }, index, language }: WordFieldsProps) {
  const editor = useEditor();
  const { text, canEdit, edit } = editor;
  const faulty = questions.findIndex((_, at) => "error" in markOf(editor, [index, "questions", at], language));
  const mark =
    faulty < 0
      ? faultMark(editor, "criteria", index, "questions")
      : markOf(editor, [index, "questions", faulty], language);
  return (
    <TextArea
      name="questions"
      label={text.words.questions}
      description={text.words.questionsHelp}
      rows={4}
      readOnly={!canEdit}
      value={questions.map((question) => question[language]).join("\n")}
      onChange={(said) => edit(`questions-${id}-${language}`, setQuestions(id, language, said))}
      {...mark}
    />
  );
}

/** A fault of a text as a whole (it says nothing in any language), or of what it says in this one. */
function markOf(editor: Editor, path: readonly (string | number)[], language: Language) {
  const whole = faultMark(editor, "criteria", ...path);
  return "error" in whole ? whole : faultMark(editor, "criteria", ...path, language);
}
