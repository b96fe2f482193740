import type {
  DescriptionListItemProps,
  DescriptionListProps,
  HeadingProps,
  ListProps,
  TextProps,
} from "@hubspot/ui-extensions";
import { Children, type CSSProperties } from "react";
import { useHeadingTag } from "./heading-level.ts";

const WEIGHTS = { regular: 400, demibold: 600, bold: 700 };
const LINES = { none: "none", underline: "underline", strikethrough: "line-through" };

function textStyle({ format = {}, truncate }: Pick<TextProps, "format" | "truncate">): CSSProperties {
  const { fontWeight, italic, lineDecoration, textTransform } = format;
  const maxWidth = typeof truncate === "object" ? truncate.maxWidth : undefined;
  return {
    ...(fontWeight && { fontWeight: WEIGHTS[fontWeight] }),
    ...(italic && { fontStyle: "italic" }),
    ...(lineDecoration && { textDecoration: LINES[lineDecoration] }),
    ...(textTransform && textTransform !== "sentenceCase" && { textTransform }),
    ...(maxWidth !== undefined && { maxWidth }),
  };
}

/** A `div`, not a `p`: HubSpot lets tags, links and further texts stand in a text. */
export function Text({ variant = "bodytext", inline = false, format, truncate, children, testId }: TextProps) {
  const Tag = inline ? "span" : "div";
  return (
    <Tag
      className="text"
      data-variant={variant}
      data-truncate={truncate ? true : undefined}
      data-sentence-case={format?.textTransform === "sentenceCase" || undefined}
      title={typeof truncate === "object" ? truncate.tooltipText : undefined}
      style={textStyle({ ...(format && { format }), ...(truncate !== undefined && { truncate }) })}
      data-testid={testId}
    >
      {children}
    </Tag>
  );
}

export function Heading({ inline = false, children, testId }: HeadingProps) {
  const Tag = useHeadingTag();
  return (
    <Tag className="heading" data-inline={inline || undefined} data-testid={testId}>
      {children}
    </Tag>
  );
}

export function List({ variant = "unordered", children, testId }: ListProps) {
  const Tag = variant.startsWith("ordered") ? "ol" : "ul";
  return (
    <Tag className="list" data-variant={variant} data-testid={testId}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Tag>
  );
}

export const DescriptionList = ({ direction = "column", children, testId }: DescriptionListProps) => (
  <dl className="description-list" data-direction={direction} data-testid={testId}>
    {children}
  </dl>
);

export const DescriptionListItem = ({ label, children, testId }: DescriptionListItemProps) => (
  <div data-testid={testId}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
