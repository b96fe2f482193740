import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { registerOverlay } from "./overlay-registry.ts";

type OverlayState = { open: boolean; setOpen(open: boolean): void; setTooltipId(id: string | undefined): void };

const OverlayContext = createContext<OverlayState | undefined>(undefined);

/** A button, link, tag or image that may carry a modal, a panel or a tooltip in its `overlay` prop. */
export function useOverlayTrigger(overlay: ReactNode) {
  const [open, setOpen] = useState(false);
  const [tooltipId, setTooltipId] = useState<string>();
  const [hinted, setHinted] = useState(false);
  const state = useMemo(() => ({ open: open || hinted, setOpen, setTooltipId }), [open, hinted]);
  const hint = tooltipId ? { show: () => setHinted(true), hide: () => setHinted(false) } : undefined;
  return {
    open: () => tooltipId || setOpen(true),
    /** Spread on the trigger: shows a tooltip to mouse and keyboard, and names it to screen readers. */
    hintProps: hint && {
      "aria-describedby": tooltipId,
      onMouseEnter: hint.show,
      onMouseLeave: hint.hide,
      onFocus: hint.show,
      onBlur: hint.hide,
    },
    overlay: overlay ? <OverlayContext.Provider value={state}>{overlay}</OverlayContext.Provider> : null,
  };
}

/** Whether this modal or panel is open; without a trigger around it, only its id opens it. */
export function useOverlayState(id: string | undefined): Pick<OverlayState, "open" | "setOpen"> {
  const trigger = useContext(OverlayContext);
  const [openAlone, setOpenAlone] = useState(false);
  const open = trigger ? trigger.open : openAlone;
  const setOpen = trigger ? trigger.setOpen : setOpenAlone;
  useEffect(() => {
    if (id === undefined) return;
    return registerOverlay(id, { open: () => setOpen(true), close: () => setOpen(false) });
  }, [id, setOpen]);
  return { open, setOpen };
}

/** A tooltip tells the trigger around it that it is there, so that the trigger shows it instead of opening it. */
export function useTooltipState(id: string): boolean {
  const trigger = useContext(OverlayContext);
  const setTooltipId = trigger?.setTooltipId;
  useEffect(() => {
    setTooltipId?.(id);
    return () => setTooltipId?.(undefined);
  }, [id, setTooltipId]);
  return trigger?.open ?? false;
}

/** Inside an opened overlay its own triggers start afresh. */
export const OverlayBoundary = ({ children }: { children: ReactNode }) => (
  <OverlayContext.Provider value={undefined}>{children}</OverlayContext.Provider>
);
