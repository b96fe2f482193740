import type { PillText } from "@assay/shared/language/en";
import type { Grade } from "@assay/shared/score/grade-letter";
import styles from "./pill.css?inline";

/** Important, since inside a shadow root such rules beat the page's; `all` takes the page's own along. */
const hostStyles =
  ":host{all:initial!important;display:inline-block!important;margin-inline-start:6px!important;vertical-align:middle!important}";

export interface Pill {
  readonly element: Element;
  /** Shows what is known of a person, right after an element. Standing there already, it is not moved. */
  show(place: Element, grade: Grade | undefined, clock: string | undefined): void;
  /** The same person, graded by now. */
  grade(grade: Grade | undefined): void;
  /** The extension behind this page is gone. */
  showOutdated(): void;
  stands(place: Element): boolean;
  remove(): void;
}

export function createPill(text: PillText, onOpen: () => void): Pill {
  const host = document.createElement("span");
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = hostStyles + styles;
  const button = document.createElement("button");
  const sign = document.createElement("b");
  const word = document.createElement("span");
  button.append(sign, word);
  root.append(style, button);
  button.type = "button";
  button.addEventListener("click", (event) => {
    // The mail behind it must not take the click for its own.
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  let due: string | undefined;
  const write = (letter: string, words: string) => {
    // Drawn, not written: what is read out has to hold what is written as one text.
    const said = due ? `${words} · ${due}` : words;
    sign.dataset.letter = letter;
    sign.className = letter;
    word.textContent = said;
    button.ariaLabel = button.title = `Assay: ${letter}, ${said}`;
  };
  const grade = (letter: Grade | undefined) => {
    write(letter ?? "?", letter ? text.gradeWords[letter] : text.notGraded);
  };
  return {
    element: host,
    grade,
    show(place, letter, clock) {
      due = clock;
      grade(letter);
      if (place.nextSibling !== host) place.after(host);
    },
    showOutdated: () => write("!", text.reload),
    stands: (place) => place.nextSibling === host,
    remove: () => host.remove(),
  };
}
