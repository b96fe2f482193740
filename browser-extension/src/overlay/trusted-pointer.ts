/** How long the browser may take to say that something covers the overlay: the least it allows. */
const delayMs = 100;

/** Intersection Observer v2, which TypeScript does not know yet. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

export interface PointerCheck {
  /** Whether a person pointed at this, seeing it: trusted, opaque and on top at that very point. */
  isGenuine(event: MouseEvent): boolean;
  stop(): void;
}

/**
 * Keeps a page from borrowing the person's click: by laying something over the overlay that the pointer falls through,
 * by making it transparent, or by clicking itself. Where the browser can tell what is covered (`trackVisibility`, not in
 * Firefox), it must say that nothing is.
 */
export function checkPointer(root: ShadowRoot, panel: Element): PointerCheck {
  let isSeen = true;
  const options = { threshold: 0.5, trackVisibility: true, delay: delayMs };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    isSeen = entries.at(-1)?.isVisible ?? true;
  }, options);
  observer.observe(panel);
  const isOnTop = ({ clientX, clientY, target }: MouseEvent) => {
    const inRoot = root.elementFromPoint(clientX, clientY);
    return (
      document.elementFromPoint(clientX, clientY) === root.host && target instanceof Node && target.contains(inRoot)
    );
  };
  return {
    isGenuine(event) {
      if (!event.isTrusted) return false;
      // Enter or Space on a button: nothing was pointed at.
      if (event.detail === 0) return true;
      return isSeen && isOpaque(root.host) && !isUnderTopLayer(root.host, event) && isOnTop(event);
    },
    stop: () => observer.disconnect(),
  };
}

function isOpaque(host: Element): boolean {
  for (let element: Element | null = host; element; element = element.parentElement) {
    const { opacity, visibility, filter, clipPath } = getComputedStyle(element);
    if (Number(opacity) < 1 || visibility !== "visible" || filter !== "none" || clipPath !== "none") return false;
  }
  return true;
}

/**
 * Whether something else of the top layer is at that point. The pointer may fall through it, and the browser's own word
 * about what is covered comes a tenth of a second late.
 */
function isUnderTopLayer(host: Element, { clientX, clientY }: MouseEvent): boolean {
  return [...document.querySelectorAll(":popover-open, :modal, :fullscreen")].some((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return element !== host && clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  });
}
