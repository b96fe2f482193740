import { emailsIn } from "./address-line.ts";

/** The account button at the top (2019 to 2026), and the accounts that head the tree of folders (2023 to 2026). */
const places = '[id^="O365_MainLink_Me"], [id^="mectrl_"], [role="tree"] [role="treeitem"][aria-level="1"]';

/** Every address that the signed-in user has here; none where the page doesn't show them. */
export function findUserEmails(document: Document): ReadonlySet<string> {
  const found = [...document.querySelectorAll(places)].flatMap((place) => [
    ...emailsIn(place.getAttribute("aria-label") ?? ""),
    ...emailsIn(place.getAttribute("title") ?? ""),
    ...(place.id.startsWith("mectrl_currentAccount") ? emailsIn(place.textContent ?? "") : []),
  ]);
  return new Set(found);
}
