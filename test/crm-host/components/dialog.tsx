import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { Icon } from "./icon.tsx";

const FOCUSABLE = "a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,iframe,[tabindex='0']";

type DialogProps = {
  kind: "modal" | "panel";
  size: string;
  title?: string | undefined;
  label?: string | undefined;
  danger?: boolean;
  testId?: string | undefined;
  onClose(): void;
  children: ReactNode;
};

/**
 * The browser's own modal dialog: the rest of the page is inert, Escape closes it and focus goes back to where it was.
 * In the body, because a dialog inside a form or a clipped column would misbehave.
 */
export function Dialog({ kind, size, title, label, danger = false, testId, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const naming = title ? { "aria-labelledby": titleId } : { "aria-label": label ?? "Dialog" };
  return createPortal(
    <dialog
      ref={element}
      {...naming}
      className={`dialog dialog-${kind}`}
      data-size={size}
      data-danger={danger || undefined}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        // React hands it on to the dialog around this one's trigger, which must stay open.
        event.stopPropagation();
        onClose();
      }}
      onKeyDown={keepTabInside}
    >
      <header className="dialog-header">
        {title ? <h2 id={titleId}>{title}</h2> : <span />}
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="remove" />
        </button>
      </header>
      <div className="dialog-content">{children}</div>
    </dialog>,
    document.body,
  );
}

/** A modal dialog alone would let Tab leave to the browser's own bar. */
function keepTabInside(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== "Tab") return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility());
  const [first, last] = [all[0], all.at(-1)];
  const from = event.shiftKey ? first : last;
  const to = event.shiftKey ? last : first;
  if (document.activeElement !== from || !to) return;
  event.preventDefault();
  to.focus();
}
