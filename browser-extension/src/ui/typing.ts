/**
 * Whether a key goes into a field. Ask while the event is under way. An open shadow root, such as the side panel's
 * checklist, names only its host as `target`: who hears the key first stands at the head of its path.
 */
export function isTyping(event: KeyboardEvent): boolean {
  const [heardFirst] = event.composedPath();
  if (!(heardFirst instanceof HTMLElement)) return false;
  return heardFirst.isContentEditable || heardFirst.matches("input, textarea, select");
}
