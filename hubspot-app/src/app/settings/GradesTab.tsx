import { VerdictMode } from "@assay/shared/rubric/rubric";
import type { DraftDocument } from "@assay/shared/rubric/rubric-document";
import { Divider, Flex, Heading, NumberInput, Text, ToggleGroup } from "@hubspot/ui-extensions";
import { BandPicture } from "./BandPicture.tsx";
import { faultMark, useEditor } from "./editor-context.ts";
import { setFields } from "./edits.ts";

/** Which score makes which grade, and when a lead is qualified. */
export function GradesTab() {
  const { text } = useEditor();
  return (
    <Flex direction="column" gap="medium">
      <Heading>{text.grades.bands}</Heading>
      <BandPicture />
      <CutOffs />
      <NumberField field="leastCoverage" label={text.grades.leastCoverage} help={text.grades.leastCoverageHelp} />
      <Hysteresis />
      <Divider />
      <Mode />
    </Flex>
  );
}

function CutOffs() {
  const editor = useEditor();
  const { text, document, canEdit, edit } = editor;
  return (
    <Flex direction="column" gap="small">
      {(["A", "B", "C"] as const).map((grade) => (
        <NumberInput
          key={grade}
          name={`cut-off-${grade}`}
          testId={`cut-off-${grade}`}
          label={text.grades.cutOff(grade)}
          readOnly={!canEdit}
          value={document.cutOffs[grade]}
          onChange={(score) =>
            edit(`cut-off-${grade}`, (now) => ({ ...now, cutOffs: { ...now.cutOffs, [grade]: score } }))
          }
          {...faultMark(editor, "cutOffs", grade)}
        />
      ))}
      <Text variant="microcopy">{text.grades.cutOffHelp}</Text>
    </Flex>
  );
}

function Hysteresis() {
  const { text, document, format } = useEditor();
  const { cutOffs, hysteresis } = document;
  const help =
    hysteresis === 0
      ? text.grades.hysteresisOff
      : text.grades.hysteresisOn(format.number(cutOffs.A + hysteresis), format.number(cutOffs.A - hysteresis));
  return <NumberField field="hysteresis" label={text.grades.hysteresis} help={help} />;
}

function Mode() {
  const editor = useEditor();
  const { text, document, canEdit, edit } = editor;
  const options = VerdictMode.options.map((mode) => ({
    value: mode,
    label: text.grades.modes[mode],
    description: text.grades.modeHelp[mode],
    readOnly: !canEdit,
  }));
  const choose = (value: string) => {
    const mode = VerdictMode.options.find((one) => one === value);
    if (mode !== undefined) edit("mode", setFields({ mode }));
  };
  return (
    <>
      <ToggleGroup
        toggleType="radioButtonList"
        name="mode"
        label={text.grades.mode}
        options={options}
        value={document.mode}
        onChange={choose}
      />
      <NumberField field="qualifyAt" label={text.grades.qualifyAt} help={text.grades.qualifyAtHelp} />
    </>
  );
}

interface NumberFieldProps {
  readonly field: keyof DraftDocument & ("leastCoverage" | "hysteresis" | "qualifyAt");
  readonly label: string;
  readonly help: string;
}

function NumberField({ field, label, help }: NumberFieldProps) {
  const editor = useEditor();
  const { document, canEdit, edit } = editor;
  return (
    <NumberInput
      name={field}
      testId={field}
      label={label}
      description={help}
      readOnly={!canEdit}
      value={document[field]}
      onChange={(value) => edit(field, setFields({ [field]: value }))}
      {...faultMark(editor, field)}
    />
  );
}
