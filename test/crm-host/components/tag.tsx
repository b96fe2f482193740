import type { StatusTagProps, TagProps } from "@hubspot/ui-extensions";
import { callHandler, describeEvent } from "./extension-event.ts";
import { Icon } from "./icon.tsx";
import { useOverlayTrigger } from "./overlay.tsx";

/** With a handler or an overlay a tag is a button; with only a tooltip it can be focused to read it. */
export function Tag({ variant = "default", inline, onClick, overlay: given, children, testId }: TagProps) {
  const { open, hintProps, overlay } = useOverlayTrigger(given);
  const look = { className: "tag", "data-variant": variant, "data-inline": inline || undefined, "data-testid": testId };
  if (!onClick && !given) return <span {...look}>{children}</span>;
  return (
    <>
      <button
        type="button"
        {...look}
        {...hintProps}
        onClick={(event) => {
          open();
          callHandler(onClick, describeEvent(event));
        }}
      >
        {children}
      </button>
      {overlay}
    </>
  );
}

export function StatusTag({
  variant = "default",
  hollow,
  onClick,
  showRemoveIcon,
  onRemoveClick,
  children,
  testId,
}: StatusTagProps) {
  const content = (
    <>
      <span className="status-dot" data-hollow={hollow || undefined} aria-hidden="true" />
      {children}
    </>
  );
  return (
    <span className="status-tag" data-variant={variant} data-testid={testId}>
      {onClick ? (
        <button type="button" className="status-button" onClick={() => onClick()}>
          {content}
        </button>
      ) : (
        content
      )}
      {showRemoveIcon && (
        <button type="button" className="icon-button" aria-label="Remove" onClick={() => onRemoveClick?.()}>
          <Icon name="remove" />
        </button>
      )}
    </span>
  );
}
