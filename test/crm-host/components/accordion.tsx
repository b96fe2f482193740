import type { AccordionProps } from "@hubspot/ui-extensions";
import { useId, useState } from "react";
import { Icon } from "./icon.tsx";
import { shortSize } from "./size.ts";

/** With `open` the extension decides and is only told of clicks; without it the accordion keeps its own state. */
export function Accordion({
  title,
  children,
  defaultOpen = false,
  open,
  disabled,
  size,
  onClick,
  testId,
}: AccordionProps) {
  const [ownOpen, setOwnOpen] = useState(defaultOpen);
  const shown = open ?? ownOpen;
  const id = useId();
  return (
    <div className="accordion" data-testid={testId}>
      <button
        type="button"
        className="accordion-title"
        data-size={shortSize(size, "sm")}
        aria-expanded={shown}
        aria-controls={id}
        disabled={disabled}
        onClick={() => {
          setOwnOpen(!shown);
          onClick?.();
        }}
      >
        <Icon name={shown ? "downCarat" : "right"} />
        {title}
      </button>
      <div id={id} className="accordion-content" hidden={!shown}>
        {children}
      </div>
    </div>
  );
}
