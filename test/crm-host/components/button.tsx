import type { ButtonProps, ButtonRowProps, HrefProp, LinkProps, LoadingButtonProps } from "@hubspot/ui-extensions";
import { type MouseEvent, useEffect, useRef } from "react";
import { callHandler, describeEvent } from "./extension-event.ts";
import { useOverlayTrigger } from "./overlay.tsx";
import { shortSize } from "./size.ts";

type Target = { href: string; external: boolean };

/** Where a link goes; anything but http(s), mail and telephone is dropped, since the text may come from anywhere. */
export function readHref(href: HrefProp | undefined): Target | undefined {
  if (!href) return undefined;
  const { url, external } = typeof href === "string" ? { url: href, external: undefined } : href;
  if (!URL.canParse(url, location.href)) return undefined;
  const target = new URL(url, location.href);
  if (!["https:", "http:", "mailto:", "tel:"].includes(target.protocol)) return undefined;
  return { href: target.href, external: external ?? target.origin !== location.origin };
}

export const externalProps = (target: Target) =>
  target.external ? { target: "_blank", rel: "noopener noreferrer" } : {};

type ClickableProps = ButtonProps & { loading?: boolean | undefined; openWhen?: "onClick" | "onLoadingFinish" };

function Clickable({ loading = false, openWhen = "onClick", ...props }: ClickableProps) {
  const { open, hintProps, overlay } = useOverlayTrigger(props.overlay);
  const wasLoading = useRef(false);
  useEffect(() => {
    if (wasLoading.current && !loading && openWhen === "onLoadingFinish") open();
    wasLoading.current = loading;
  });
  const target = readHref(props.href);
  const look = {
    className: "button",
    "data-variant": props.variant ?? "secondary",
    "data-size": shortSize(props.size, "md"),
    "data-truncate": props.truncate || undefined,
    "data-testid": props.testId,
  };
  const click = (event: MouseEvent) => {
    if (props.disabled || loading) return event.preventDefault();
    if (openWhen === "onClick") open();
    callHandler(props.onClick, describeEvent(event));
  };
  if (target && !props.disabled) {
    return (
      <>
        <a {...look} {...hintProps} href={target.href} {...externalProps(target)} onClick={click}>
          {props.children}
        </a>
        {overlay}
      </>
    );
  }
  // aria-disabled while loading: a disabled button would lose the focus that the person has on it.
  return (
    <>
      <button
        {...look}
        {...hintProps}
        type={props.type ?? "button"}
        disabled={props.disabled}
        aria-disabled={loading || undefined}
        aria-busy={loading || undefined}
        onClick={click}
      >
        {loading && <span className="spinner" data-size="xs" aria-hidden="true" />}
        {props.children}
      </button>
      {overlay}
    </>
  );
}

export const Button = (props: ButtonProps) => <Clickable {...props} />;

/** Its overlay opens on the click, or once loading is over. */
export const LoadingButton = ({ overlayOptions, resultIconName: _icon, ...props }: LoadingButtonProps) => (
  <Clickable {...props} openWhen={overlayOptions?.openBehavior ?? "onClick"} />
);

/** Wraps where HubSpot would fold the last buttons into a menu: nothing is hidden. */
export const ButtonRow = ({ children, testId }: ButtonRowProps) => (
  <div className="button-row" data-testid={testId}>
    {children}
  </div>
);

const ExternalMark = () => (
  <>
    <span aria-hidden="true">{" ↗"}</span>
    <span className="visually-hidden"> (opens in a new tab)</span>
  </>
);

export function Link(props: LinkProps) {
  const { open, hintProps, overlay } = useOverlayTrigger(props.overlay);
  const target = readHref(props.href);
  const look = { className: "link", "data-variant": props.variant ?? "primary", "data-testid": props.testId };
  const click = (event: MouseEvent) => {
    if (props.preventDefault || !target) event.preventDefault();
    open();
    callHandler(props.onClick, describeEvent(event));
  };
  if (!target) {
    return (
      <>
        <button type="button" {...look} {...hintProps} onClick={click}>
          {props.children}
        </button>
        {overlay}
      </>
    );
  }
  return (
    <>
      <a {...look} {...hintProps} href={target.href} {...externalProps(target)} onClick={click}>
        {props.children}
        {target.external && <ExternalMark />}
      </a>
      {overlay}
    </>
  );
}
