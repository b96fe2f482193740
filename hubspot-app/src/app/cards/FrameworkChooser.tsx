import type { AssessmentReply } from "@assay/shared/api/assessment";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { CardText } from "@assay/shared/language/en";
import { Dropdown } from "@hubspot/ui-extensions";

interface FrameworkChooserProps {
  readonly text: CardText;
  readonly looked: FrameworkId;
  readonly offered: AssessmentReply["offered"];
  onLookAt(framework: FrameworkId): void;
}

/** Looks at the record under another framework; what it is qualified by stays. */
export function FrameworkChooser({ text, looked, offered, onLookAt }: FrameworkChooserProps) {
  return (
    <Dropdown buttonText={text.frameworks.lookAt} buttonSize="xs" variant="transparent" testId="frameworks">
      {offered
        .filter(({ id }) => id !== looked)
        .map(({ id, name }) => (
          <Dropdown.ButtonItem key={id} testId={`look-at-${id}`} onClick={() => onLookAt(id)}>
            {name}
          </Dropdown.ButtonItem>
        ))}
    </Dropdown>
  );
}
