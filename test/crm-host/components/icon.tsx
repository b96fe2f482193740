import type { IconProps } from "@hubspot/ui-extensions";
import { ICON_PATHS, RING } from "./icon-paths.ts";
import { shortSize } from "./size.ts";

const PIXELS: Record<string, number> = { sm: 14, md: 18, lg: 24 };

/** Decoration unless it has a text for screen readers. */
export function Icon({ name, color = "inherit", size, screenReaderText, testId }: IconProps) {
  const pixels = PIXELS[shortSize(size, "sm")] ?? 14;
  const filled = name === "circleFilled";
  return (
    <svg
      role="img"
      aria-label={screenReaderText}
      aria-hidden={!screenReaderText}
      className="icon"
      data-color={color}
      data-testid={testId}
      viewBox="0 0 16 16"
      width={pixels}
      height={pixels}
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={ICON_PATHS[name] ?? RING} />
    </svg>
  );
}
