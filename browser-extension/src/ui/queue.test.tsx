import { extensionTexts } from "@assay/shared/language/all-languages";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Queue } from "./Queue.tsx";
import { type Session, SessionContext } from "./session.ts";

const contacts = [
  { objectId: "501", name: "Mina Okafor" },
  { objectId: "502", name: "Noa Levi" },
];
const session: Session = {
  ...{ ok: true, hasAgreed: true, language: "en", waiting: 0, needsYou: 0 },
  pillText: { gradeWords: { A: "", B: "", C: "", D: "" }, notGraded: "", reload: "" },
  sites: { gmail: "overlay", outlook: "overlay", linkedin: "on-click" },
};
let root: Root;
let chosen: string[];

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  Object.assign(browser.runtime, { sendMessage: async () => ({ ok: true, contacts }) });
  chosen = [];
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  root = createRoot(place);
  await act(async () =>
    root.render(
      <SessionContext value={{ session, text: extensionTexts.en }}>
        <Queue current="501" onChoose={({ objectId }) => chosen.push(objectId)} />
      </SessionContext>,
    ),
  );
});
afterEach(() => act(async () => root.unmount()));

function press(target: EventTarget): string[] {
  target.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true, composed: true, cancelable: true }));
  return chosen.splice(0);
}

/** As the side panel's checklist stands on its page. */
function inOpenRoot(element: HTMLElement): HTMLElement {
  const host = document.createElement("div");
  document.body.append(host);
  host.attachShadow({ mode: "open" }).append(element);
  return element;
}

const editable = () => Object.assign(document.createElement("div"), { contentEditable: "true" });

it("goes to the next in the queue by n, also from the checklist", () => {
  expect(press(document.body)).toEqual(["502"]);
  expect(press(inOpenRoot(document.createElement("div")))).toEqual(["502"]);
});

it.each([
  ["textarea", () => document.createElement("textarea")],
  ["input", () => document.createElement("input")],
  ["select", () => document.createElement("select")],
  ["editable text", editable],
])("stays with the person while n is typed into %s, on the page and in the checklist", (_what, create) => {
  const onPage = create();
  document.body.append(onPage);
  expect([press(onPage), press(inOpenRoot(create()))]).toEqual([[], []]);
});

it("leaves n alone where somebody has acted on it already", () => {
  const row = inOpenRoot(document.createElement("div"));
  row.addEventListener("keydown", (event) => event.preventDefault());
  expect(press(row)).toEqual([]);
});
