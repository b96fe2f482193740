import type {
  AutoGridProps,
  BoxProps,
  CardProps,
  DividerProps,
  FlexProps,
  InlineProps,
  SpacerProps,
  StackProps,
  TileProps,
} from "@hubspot/ui-extensions";
import type { CSSProperties } from "react";
import { shortSize } from "./size.ts";

const ALONG: Record<string, string> = {
  start: "flex-start",
  end: "flex-end",
  around: "space-around",
  between: "space-between",
};
const along = (value: string | undefined) => (value ? (ALONG[value] ?? value) : undefined);

export function Flex({ direction = "row", justify, align, alignSelf, gap, wrap, children, testId }: FlexProps) {
  const style: CSSProperties = {
    flexDirection: direction,
    justifyContent: along(justify),
    alignItems: along(align),
    alignSelf: along(alignSelf),
    flexWrap: wrap === true || wrap === "wrap" ? "wrap" : undefined,
  };
  return (
    <div
      className="flex"
      data-direction={direction}
      data-gap={shortSize(gap, "flush")}
      style={style}
      data-testid={testId}
    >
      {children}
    </div>
  );
}

/** The older name of Flex, with a column and a gap by default. */
export const Stack = ({ distance = "small", direction = "column", justify, align, children, testId }: StackProps) => (
  <Flex
    direction={direction}
    gap={distance}
    {...(justify && { justify })}
    {...(align && { align })}
    {...(testId && { testId })}
  >
    {children}
  </Flex>
);

export const Box = ({ flex = "auto", alignSelf, children, testId }: BoxProps) => (
  <div className="box" style={{ flex: flexOf(flex), alignSelf: along(alignSelf) }} data-testid={testId}>
    {children}
  </div>
);

const flexOf = (flex: BoxProps["flex"]): string => (flex === "initial" ? "0 1 auto" : String(flex));

export const Inline = ({ justify, align, gap, children, testId }: InlineProps) => (
  <div
    className="flex inline"
    data-gap={shortSize(gap, "flush")}
    style={{ justifyContent: along(justify), alignItems: along(align) }}
    data-testid={testId}
  >
    {children}
  </div>
);

export const AutoGrid = ({ columnWidth, flexible = false, gap, children, testId }: AutoGridProps) => (
  <div
    className="grid"
    data-gap={shortSize(gap, "flush")}
    style={{
      gridTemplateColumns: `repeat(${flexible ? "auto-fit" : "auto-fill"}, minmax(min(${columnWidth}px, 100%), ${flexible ? "1fr" : `${columnWidth}px`}))`,
    }}
    data-testid={testId}
  >
    {children}
  </div>
);

export const Divider = ({ size, distance, testId }: DividerProps) => (
  <hr className="divider" data-size={shortSize(size ?? distance, "sm")} data-testid={testId} />
);

export const Spacer = ({ size, testId }: SpacerProps) => (
  <div className="spacer" data-size={shortSize(size, "sm")} data-testid={testId} />
);

export const Tile = ({ compact, flush, children, testId }: TileProps) => (
  <div className="tile" data-compact={compact || undefined} data-flush={flush || undefined} data-testid={testId}>
    {children}
  </div>
);

export const Card = ({ children, testId }: CardProps) => (
  <div className="tile" data-testid={testId}>
    {children}
  </div>
);
