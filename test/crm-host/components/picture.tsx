import type { IllustrationProps, ImageProps } from "@hubspot/ui-extensions";
import type { MouseEvent } from "react";
import { externalProps, readHref } from "./button.tsx";
import { callHandler, describeEvent } from "./extension-event.ts";
import { useOverlayTrigger } from "./overlay.tsx";

type PictureProps = { width?: number | undefined; height?: number | undefined; alt?: string | undefined };

/** One drawing of our own for every illustration: theirs are HubSpot's. */
export const Picture = ({ width = 140, height, alt }: PictureProps) => (
  <svg
    className="picture"
    viewBox="0 0 140 90"
    width={width}
    height={height}
    role="img"
    aria-label={alt}
    aria-hidden={!alt}
  >
    <rect className="picture-sheet" x="22" y="12" width="96" height="66" rx="8" />
    <path className="picture-line" d="M36 30h42M36 44h68M36 58h52" />
    <circle className="picture-accent" cx="104" cy="28" r="9" />
  </svg>
);

export const Illustration = ({ alt, width, height, testId }: IllustrationProps) => (
  <span data-testid={testId}>
    <Picture alt={alt} width={width ?? 200} height={height} />
  </span>
);

/** An image that does something is a button or a link around it. */
export function Image({ alt = "", src, width, height, href, onClick, overlay: given, testId }: ImageProps) {
  const { open, hintProps, overlay } = useOverlayTrigger(given);
  const target = readHref(href);
  const image = <img src={src} alt={alt} width={width} height={height} data-testid={testId} />;
  const click = (event: MouseEvent) => {
    open();
    callHandler(onClick, describeEvent(event));
  };
  if (target) {
    return (
      <>
        <a href={target.href} {...externalProps(target)} {...hintProps} onClick={click}>
          {image}
        </a>
        {overlay}
      </>
    );
  }
  if (!onClick && !given) return image;
  return (
    <>
      <button type="button" className="image-button" {...hintProps} onClick={click}>
        {image}
      </button>
      {overlay}
    </>
  );
}
