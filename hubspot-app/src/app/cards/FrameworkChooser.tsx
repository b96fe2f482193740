import { Select } from "@hubspot/ui-extensions";
import { useCard } from "./card-context.ts";

/** Looks at the record under another framework; what it is qualified by stays. */
export function FrameworkChooser() {
  const { text, choice, frameworks, ready } = useCard();
  return (
    <Select
      name="framework"
      label={text.frameworks.lookAt}
      value={ready.framework.id}
      options={choice.offered.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => frameworks.lookAt(String(id))}
    />
  );
}
