import type { PillText } from "@assay/shared/language/en";
import type { Grade } from "@assay/shared/score/grade-letter";

/** Our own rules are important: inside a shadow root those beat the page's. */
const styles = `:host { all: initial !important; display: inline-block !important; margin-inline-start: 6px !important;
  vertical-align: middle !important; opacity: 1 !important; visibility: visible !important }
button { all: unset; box-sizing: border-box; display: inline-flex; gap: 5px; align-items: center; padding: 0 8px;
  min-height: 24px; font: 600 12px/1 system-ui, sans-serif; border-radius: 12px; border: 1px solid #75787d;
  color: #1d2939; background: #fff; cursor: pointer; white-space: nowrap }
button:hover { background: #eef1f5 }
button:focus-visible { outline: 2px solid #1257c4; outline-offset: 2px }
b { display: inline-grid; place-items: center; min-width: 16px; height: 16px; border-radius: 8px; margin-inline-start: -4px;
  color: #fff; background: #5b6472; font-size: 11px }
.A { background: #146c43 } .B { background: #1257c4 } .C { background: #8a5a00 } .D { background: #b3261e }
@media (prefers-color-scheme: dark) { button { color: #e8eaed; background: #23272e } button:hover { background: #30353d } }`;

export interface Pill {
  /** Shows what is known of a person, right after an element. Standing there already, it is not moved. */
  show(place: Element, grade: Grade | undefined): void;
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
  style.textContent = styles;
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
  const write = (letter: string, said: string) => {
    sign.textContent = letter;
    sign.className = letter;
    word.textContent = said;
    button.ariaLabel = button.title = `Assay: ${letter}, ${said}`;
  };
  const grade = (letter: Grade | undefined) => {
    write(letter ?? "?", letter ? text.gradeWords[letter] : text.notGraded);
  };
  return {
    grade,
    show(place, letter) {
      grade(letter);
      if (place.nextSibling !== host) place.after(host);
    },
    showOutdated: () => write("!", text.reload),
    stands: (place) => place.nextSibling === host,
    remove: () => host.remove(),
  };
}
