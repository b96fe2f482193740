import type { DropdownButtonItemProps, DropdownProps } from "@hubspot/ui-extensions";
import { createContext, type FocusEvent, type KeyboardEvent, useContext, useRef, useState } from "react";
import { callHandler, describeEvent } from "./extension-event.ts";
import { Icon } from "./icon.tsx";
import { useOverlayTrigger } from "./overlay.tsx";
import { shortSize } from "./size.ts";

const CloseMenu = createContext<() => void>(() => {});

/** A button that shows further buttons. They stay mounted while hidden: an item's overlay outlives the open menu. */
export function Dropdown(props: DropdownProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  const closeWhenLeft = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the buttons inside
    <div className="menu-anchor" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button
        ref={button}
        type="button"
        className="button"
        data-variant={props.variant ?? "primary"}
        data-size={shortSize(props.buttonSize, "md")}
        data-testid={props.testId}
        aria-expanded={open}
        disabled={props.disabled}
        onClick={() => setOpen(!open)}
      >
        {props.buttonText ?? "More"}
        <Icon name="downCarat" />
      </button>
      <div className="menu" hidden={!open}>
        <CloseMenu.Provider value={close}>
          {props.options?.map((option) => (
            <MenuButton key={option.label} onClick={() => option.onClick?.()}>
              {option.label}
            </MenuButton>
          ))}
          {props.children}
        </CloseMenu.Provider>
      </div>
    </div>
  );
}

export const DropdownButtonItem = (props: DropdownButtonItemProps) => <MenuButton {...props} />;

function MenuButton({ children, onClick, overlay: given, testId }: DropdownButtonItemProps) {
  const close = useContext(CloseMenu);
  const { open, hintProps, overlay } = useOverlayTrigger(given);
  return (
    <>
      <button
        type="button"
        className="menu-item"
        data-testid={testId}
        {...hintProps}
        onClick={(event) => {
          close();
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
