import type { TooltipProps } from "@hubspot/ui-extensions";
import { type ReactNode, useId, useState } from "react";
import { Icon } from "./icon.tsx";
import { useTooltipState } from "./overlay.tsx";

type BubbleProps = { id: string; shown: boolean; placement?: string | undefined; children: ReactNode };

/** Stays in the document while hidden: what describes the trigger must be there before it is shown. */
const Bubble = ({ id, shown, placement = "top", children }: BubbleProps) => (
  <span className="tooltip-anchor" data-placement={placement}>
    <span id={id} role="tooltip" className="tooltip" hidden={!shown}>
      {children}
    </span>
  </span>
);

/** In the `overlay` of a button, link, tag or image. */
export function Tooltip({ children, placement }: TooltipProps) {
  const id = useId();
  const shown = useTooltipState(id);
  return (
    <Bubble id={id} shown={shown} placement={placement}>
      {children}
    </Bubble>
  );
}

/** The small question mark after a field's label. */
export function LabelHint({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <span className="label-hint">
      <button
        type="button"
        className="hint-button"
        aria-label={`About ${label}`}
        aria-describedby={id}
        onMouseEnter={() => setShown(true)}
        onMouseLeave={() => setShown(false)}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
      >
        <Icon name="questionCircle" size="sm" />
      </button>
      <Bubble id={id} shown={shown}>
        {children}
      </Bubble>
    </span>
  );
}
