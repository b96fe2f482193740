/** Everything by which a page could learn what somebody types, or act on it. */
const typingEvents = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "textInput"],
  ...["compositionstart", "compositionupdate", "compositionend", "copy", "cut", "paste"],
];

/**
 * Hears typing on a window, capturing. Only what is added to a page's at `document_start` hears it before the page does,
 * and can keep it from the page (measured: ears added on a click hid nothing).
 */
export function hearTyping(hear: (event: Event) => void, view: Window): void {
  for (const type of typingEvents) view.addEventListener(type, hear, true);
}
