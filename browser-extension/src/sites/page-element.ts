const unshown =
  '[hidden], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"], template, noscript, script, style';

/** Read out, not shown: LinkedIn says its lines twice, once for the eye and once so. */
const unseenTwin = ".visually-hidden, .sr-only";

/** Whether an element is shown, by its attributes and its ancestors': asking the layout would make the page work. */
export function isShown(element: Element): boolean {
  return element.closest(unshown) === null;
}

/** Those of `root`'s elements that match, are shown, and stand in no other that matches. */
export function findOutermost(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (element) => isShown(element) && !element.parentElement?.closest(selector),
  );
}

/** The text that is seen. */
export function shownText(element: Element): string {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    else if (node.nodeType === 1 && !(node as Element).matches(`${unshown}, ${unseenTwin}`)) {
      text += node.nodeName === "BR" ? " " : shownText(node as Element);
    }
  }
  return text;
}

/** The first match's shown text, trimmed; absent when there is none, or it is empty. */
export function textAt(root: ParentNode, selector: string): string | undefined {
  const found = [...root.querySelectorAll(selector)].find(isShown);
  return (found && shownText(found).trim()) || undefined;
}

/** Those of `root`'s shown elements that match and stand before the first shown `end`; all where there is no end. */
export function findBefore(root: ParentNode, selector: string, end: string): Element[] {
  const found: Element[] = [];
  // What comes after the end can be a mail of any length: it is not looked at.
  for (const element of root.querySelectorAll(`${selector}, ${end}`)) {
    if (!isShown(element)) continue;
    if (element.matches(end)) break;
    found.push(element);
  }
  return found;
}

/** The one value of a list; absent when there are several, or none. */
export function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
