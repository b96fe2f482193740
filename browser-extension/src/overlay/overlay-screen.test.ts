import { expect, it } from "vitest";
import { OverlayScreen } from "./overlay-screen.ts";

const mail = "https://mail.google.com/mail/u/0/#inbox";
const quote = "40,000 is set aside";

/** A page that shows one person's mail after another, and what is marked on it. */
function aPage() {
  const shown = { person: "ann", thread: "one", marked: undefined as string | undefined };
  const reading = { ok: true, prospect: {}, unsure: [] } as const;
  const read = () => ({ url: `${mail}/${shown.thread}`, reading, key: shown.person });
  const turnTo = (person: string, thread: string, marked?: string) => Object.assign(shown, { person, thread, marked });
  return { read, readSelection: () => shown.marked, turnTo };
}

function openOver({ read, readSelection }: ReturnType<typeof aPage>): OverlayScreen {
  const screen = new OverlayScreen(read, readSelection);
  screen.turnToPage();
  return screen;
}

it("offers the text marked in a person's mail with the address of that mail", () => {
  const page = aPage();
  page.turnTo("ann", "one", quote);
  const screen = openOver(page);
  page.turnTo("ann", "two");
  screen.hasMoved();
  expect(screen.selected).toEqual({ text: quote, url: `${mail}/one`, isUsed: false });
});

it("offers one person's words for nobody else, and again once the page is back at them", () => {
  const page = aPage();
  page.turnTo("ann", "one", quote);
  const screen = openOver(page);
  page.turnTo("ben", "two");
  screen.hasMoved();
  expect(screen.selected).toBeUndefined();
  page.turnTo("ann", "one");
  screen.hasMoved();
  expect(screen.selected?.text).toBe(quote);
  page.turnTo("ben", "two");
  screen.turnToPage();
  expect(screen.selected).toBeUndefined();
});

it("takes up what is marked in the next person's mail, but not what a page left marked of the last", () => {
  const page = aPage();
  page.turnTo("ann", "one", quote);
  const screen = openOver(page);
  page.turnTo("ben", "two", quote);
  screen.turnToPage();
  expect(screen.selected).toBeUndefined();
  page.turnTo("cleo", "three", "Before March");
  screen.turnToPage();
  expect(screen.selected).toMatchObject({ text: "Before March", url: `${mail}/three` });
});

it("remembers what it offered of a person, and whether it was used, when asked for them again", () => {
  const page = aPage();
  page.turnTo("ann", "one", quote);
  const screen = openOver(page);
  screen.markUsed();
  page.turnTo("ann", "one");
  screen.turnToPage();
  expect(screen.selected).toMatchObject({ text: quote, isUsed: true });
});
