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

/** A point of the page's window, in CSS pixels. */
type Point = readonly [x: number, y: number];

/**
 * Keeps a page from borrowing the person's click: by laying something over the overlay that the pointer falls through,
 * by making it transparent, or by clicking itself. Where the browser can tell what is covered (`trackVisibility`, not in
 * Firefox), it must say that nothing is. The clicks are those of `frame`, which stands in `root`.
 */
export function checkPointer(root: ShadowRoot, frame: HTMLIFrameElement): PointerCheck {
  let isSeen = true;
  const options = { threshold: 0.5, trackVisibility: true, delay: delayMs };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    isSeen = entries.at(-1)?.isVisible ?? true;
  }, options);
  observer.observe(frame);
  return {
    isGenuine(event) {
      if (!event.isTrusted) return false;
      // Enter or Space on a button: nothing was pointed at.
      if (event.detail === 0) return true;
      const point = onPage(frame, event);
      const isOnTop = document.elementFromPoint(...point) === root.host && root.elementFromPoint(...point) === frame;
      return isSeen && isOpaque(root.host) && !isUnderTopLayer(root.host, point) && isOnTop && isAimedAt(frame, event);
    },
    stop: () => observer.disconnect(),
  };
}

function onPage(frame: HTMLIFrameElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = frame.getBoundingClientRect();
  return [left + frame.clientLeft + clientX, top + frame.clientTop + clientY];
}

/** Whether what was clicked is what shows at that point of the frame. */
function isAimedAt({ contentDocument }: HTMLIFrameElement, { target, clientX, clientY }: MouseEvent): boolean {
  const shown = contentDocument?.elementFromPoint(clientX, clientY);
  // A node of another document is no instance of this one's classes.
  return target !== null && "contains" in target && (target as Node).contains(shown ?? null);
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
function isUnderTopLayer(host: Element, [x, y]: Point): boolean {
  return [...document.querySelectorAll(":popover-open, :modal, :fullscreen")].some((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return element !== host && x >= left && x <= right && y >= top && y <= bottom;
  });
}
