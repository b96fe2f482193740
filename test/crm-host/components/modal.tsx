import type {
  ModalBodyProps,
  ModalFooterProps,
  ModalProps,
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from "@hubspot/ui-extensions";
import { useEffect, useRef } from "react";
import { Dialog } from "./dialog.tsx";
import { OverlayBoundary, useOverlayState } from "./overlay.tsx";
import { shortSize } from "./size.ts";

type OverlayProps = (ModalProps | PanelProps) & { kind: "modal" | "panel" };

function Overlay({ kind, id, title, width, variant, children, testId, onOpen, onClose, ...rest }: OverlayProps) {
  const { open, setOpen } = useOverlayState(id);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open && !wasOpen.current) onOpen?.();
    if (!open && wasOpen.current) onClose?.();
    wasOpen.current = open;
  });
  if (!open) return null;
  return (
    <Dialog
      kind={kind}
      size={shortSize(width, "sm")}
      title={title}
      label={rest["aria-label"]}
      danger={variant === "danger"}
      testId={testId}
      onClose={() => setOpen(false)}
    >
      <OverlayBoundary>{children}</OverlayBoundary>
    </Dialog>
  );
}

export const Modal = (props: ModalProps) => <Overlay {...props} kind="modal" />;
/** Always modal, so that Tab stays inside it, as HubSpot recommends for its own panels. */
export const Panel = (props: PanelProps) => <Overlay {...props} kind="panel" />;

export const OverlayBody = ({ children, testId }: ModalBodyProps | PanelBodyProps) => (
  <div className="dialog-body" data-testid={testId}>
    {children}
  </div>
);

export const OverlayFooter = ({ children, testId }: ModalFooterProps | PanelFooterProps) => (
  <footer className="dialog-footer" data-testid={testId}>
    {children}
  </footer>
);

export const PanelSection = ({ children, flush, testId }: PanelSectionProps) => (
  <section className="panel-section" data-flush={flush || undefined} data-testid={testId}>
    {children}
  </section>
);
