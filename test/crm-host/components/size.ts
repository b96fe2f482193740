import type { AllDistances } from "@hubspot/ui-extensions";

const SHORT: Record<string, string> = {
  "extra-small": "xs",
  small: "sm",
  medium: "md",
  large: "lg",
  "extra-large": "xl",
  default: "md",
};

/** The SDK's two spellings of a size as one; "flush" stays. */
export const shortSize = (size: AllDistances | "default" | undefined, otherwise: string): string =>
  size === undefined ? otherwise : (SHORT[size] ?? size);
