const block =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** What is written for machines, or typed by the page's user. */
const unread = "script, style, template, noscript, [contenteditable='true']";

/** Both are names that the oldest browsers we run in know. */
const seen = { checkOpacity: true, checkVisibilityCSS: true };

/**
 * A message as a person reads it: only what is shown, a line for each block, earlier mail behind ">" as in plain text,
 * so that whoever reads on can tell it from the writer's own words.
 */
export function messageText(body: Element): string {
  const lines: string[] = [];
  let line = "";
  const endLine = (quotes: number) => {
    const text = line.trim();
    if (text !== "") lines.push("> ".repeat(quotes) + text);
    line = "";
  };
  const read = (node: Node, quotes: number) => {
    if (node instanceof Text) {
      const [first = "", ...others] = keepsLines(node) ? node.data.split(/\r?\n/) : [node.data];
      line += first.replace(/\s+/g, " ");
      for (const next of others) {
        endLine(quotes);
        line = next.replace(/\s+/g, " ");
      }
    }
    if (!(node instanceof Element) || node.matches(unread) || !isSeen(node)) return;
    if (node.tagName === "BR") return endLine(quotes);
    const isBlock = block.test(node.tagName);
    const within = node.tagName === "BLOCKQUOTE" ? quotes + 1 : quotes;
    if (isBlock) endLine(quotes);
    for (const child of node.childNodes) read(child, within);
    if (isBlock) endLine(within);
  };
  read(body, 0);
  endLine(0);
  return lines.join("\n");
}

/** Mails in plain text are shown as they were typed. */
function keepsLines({ parentElement }: Text): boolean {
  return parentElement !== null && /^(pre|break-spaces)/.test(getComputedStyle(parentElement).whiteSpace);
}

function isSeen(element: Element): boolean {
  // Not in every DOM that tests use.
  return element.checkVisibility === undefined || element.checkVisibility(seen);
}
