import { fitEditorTexts } from "@assay/shared/language/all-languages";
import { Input } from "@hubspot/ui-extensions";
import { useState } from "react";
import { useEditor } from "./editor-context.ts";

interface OptionalNumberProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** Absent = an empty field. */
  readonly value: number | undefined;
  /** What the draft says is wrong with it. */
  readonly mark: { error: true; validationMessage: string } | object;
  onChange(value: number | undefined): void;
}

/** A number that may be left out. What is no number stays in the field and is said to be none, but is not kept. */
export function OptionalNumber({ name, label, help, value, mark, onChange }: OptionalNumberProps) {
  const { language, format, canEdit } = useEditor();
  const text = fitEditorTexts[language].traits;
  const [typed, setTyped] = useState<string>();
  const kept = value === undefined ? "" : String(value);
  const change = (said: string) => {
    const number = numberIn(said);
    setTyped(number === "none" ? said : undefined);
    if (number !== "none") onChange(number);
  };
  const wrong = typed !== undefined && {
    error: true,
    validationMessage: text.noNumber(value === undefined ? text.open : format.number(value)),
  };
  return (
    <Input
      name={name}
      label={label}
      {...(help !== undefined && { description: help })}
      placeholder={text.open}
      readOnly={!canEdit}
      value={typed ?? kept}
      onChange={change}
      {...(wrong || mark)}
    />
  );
}

/** Empty = absent. Spaces group thousands, and a comma is decimal, as people write it. */
function numberIn(said: string): number | undefined | "none" {
  const plain = said.replaceAll(/[\s\u00a0\u202f]/gu, "").replace(",", ".");
  if (plain === "") return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : "none";
}
