import { TextArea } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";

interface ValueLinesProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly values: readonly string[];
  readonly mark: { error: true; validationMessage: string } | object;
  onChange(values: readonly string[]): void;
}

/** Values one a line. What is typed stays as it is: the line begun last is no value before it says something. */
export function ValueLines({ name, label, help, values, mark, onChange }: ValueLinesProps) {
  const { canEdit } = useEditor();
  const [typed, setTyped] = useState("");
  const shown = valuesIn(typed).join("\n") === values.join("\n") ? typed : values.join("\n");
  const change = (said: string) => {
    setTyped(said);
    onChange(valuesIn(said));
  };
  return (
    <TextArea
      name={name}
      label={label}
      description={help}
      rows={3}
      readOnly={!canEdit}
      value={shown}
      onChange={change}
      {...mark}
    />
  );
}

function valuesIn(said: string): string[] {
  const lines = said.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
