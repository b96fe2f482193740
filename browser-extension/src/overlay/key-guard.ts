/** Whoever has the keyboard for now. */
export interface KeyHolder {
  readonly host: Element;
  /** Trusted key presses only. The browser's own answer (typing, Tab) still follows unless it is prevented. */
  onKey(event: KeyboardEvent): void;
  /** The page took the focus away without the person asking. */
  onFocusStolen(): void;
}

export interface KeyGuard {
  /** From now on keys are the holder's, wherever the page moves the focus. */
  hold(holder: KeyHolder): void;
  release(): void;
  isHeld(): boolean;
  /** Acts once the key that was pressed last is up again: at once if it is. Who gets the focus then hears nothing of it. */
  afterKey(act: () => void): void;
  /** To be told of every typing event: in the overlay, and by ears that hear it before the page, where there are any. */
  hear(event: Event): void;
}

/** Gives keys to the overlay while it has the keyboard, and keeps them from the page. */
export function createKeyGuard(): KeyGuard {
  let holder: KeyHolder | undefined;
  /** Keys that went down while held: the page must not hear them come up either. */
  const down = new Set<string>();
  let last: string | undefined;
  let whenUp: (() => void) | undefined;
  const onUp = () => {
    last = undefined;
    whenUp?.();
    whenUp = undefined;
  };
  return {
    hold: (next) => {
      holder = next;
      // Whatever was down when the person went elsewhere came up there.
      last = undefined;
    },
    release: () => {
      holder = undefined;
    },
    isHeld: () => holder !== undefined,
    afterKey: (act) => {
      if (last === undefined) act();
      else whenUp = act;
    },
    hear(event) {
      const press = isKey(event) ? event : undefined;
      const isRest = press?.type === "keyup" && down.delete(press.code);
      if (holder || isRest) event.stopImmediatePropagation();
      if (holder && press?.type === "keydown") {
        down.add(press.code);
        last = press.code;
      }
      if (holder && document.activeElement !== holder.host) {
        event.preventDefault();
        holder.onFocusStolen();
      }
      if (holder && press?.type === "keydown" && press.isTrusted) holder.onKey(press);
      // While Meta is down, macOS does not tell that other keys come up.
      if (press?.type === "keyup" && (press.code === last || press.key === "Meta")) onUp();
    },
  };
}

/** By its shape: what happens in another document is an instance of that document's classes. */
function isKey(event: Event): event is KeyboardEvent {
  return "code" in event;
}
