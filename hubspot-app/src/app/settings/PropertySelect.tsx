import type { CrmProperty } from "@assay/shared/api/crm-properties";
import { PropertyRef } from "@assay/shared/fit/fact";
import { fitEditorTexts } from "@assay/shared/language/all-languages";
import { Select } from "@hubspot/ui-extensions";
import { useEditor } from "./editor-context.ts";
import { useProperties } from "./property-context.ts";

interface PropertySelectProps {
  readonly name: string;
  readonly label: string;
  /** Absent = none is chosen yet. */
  readonly value: PropertyRef | undefined;
  /** Which properties there are to choose from. */
  isOffered(property: CrmProperty): boolean;
  onChange(property: PropertyRef): void;
}

/** One of the portal's properties, in the portal's words. One that the portal no longer has stays by its own name. */
export function PropertySelect({ name, label, value, isOffered, onChange }: PropertySelectProps) {
  const { language, canEdit } = useEditor();
  const text = fitEditorTexts[language].properties;
  const offered = useProperties().filter(isOffered);
  const options = offered.map((property) => ({
    label: text[property.owner](property.label),
    value: keyOf({ owner: property.owner, property: property.name }),
  }));
  const isKnown = value === undefined || options.some((option) => option.value === keyOf(value));
  const all = isKnown ? options : [...options, { label: text[value.owner](value.property), value: keyOf(value) }];
  const choose = (key: unknown) => {
    const [owner, property] = String(key).split(".");
    const chosen = PropertyRef.safeParse({ owner, property });
    if (chosen.success) onChange(chosen.data);
  };
  return (
    <Select
      name={name}
      label={label}
      placeholder={text.choose}
      readOnly={!canEdit}
      options={all}
      {...(value && { value: keyOf(value) })}
      onChange={choose}
    />
  );
}

function keyOf({ owner, property }: PropertyRef): string {
  return `${owner}.${property}`;
}
