import { Button, Heading } from "@hubspot/ui-extensions";
import {
  createRenderer,
  type RenderedFragmentNode,
  type RenderedNode,
  type Renderer,
} from "@hubspot/ui-extensions/testing";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { Assessment } from "./Assessment.tsx";
import { Qualification } from "./Qualification.tsx";

export type CardUnderTest = Renderer<"crm.record.tab">;

/** A busy machine may be slow; only a broken card waits this long. */
const patienceMs = 15_000;

const qualification = (
  <Qualification>
    <Assessment />
  </Qualification>
);

/** Draws a card of ours on record 501: a contact, unless said otherwise. */
export function renderCard(cardElement: ReactNode = qualification, objectTypeId = "0-1", locale = "en"): CardUnderTest {
  const card = createRenderer("crm.record.tab");
  card.mocks.context.crm = { objectId: 501, objectTypeId };
  card.mocks.context.variables = { API_ORIGIN: "https://card.assay.example" };
  card.mocks.context.user.locale = locale;
  card.render(cardElement);
  return {
    ...card,
    async waitFor(check) {
      await card.waitFor(check, { timeoutInMs: patienceMs });
      await afterDrawing();
    },
  };
}

/**
 * React starts what follows a drawing in a turn of its own. What a card asks there must take none of the answers that a
 * test has prepared for what it does next.
 */
async function afterDrawing(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** The card with its checklist on screen, and with what it asks once that is drawn on its way. */
export async function openCard(): Promise<CardUnderTest> {
  const card = renderCard();
  await card.waitFor(() => expect(card.maybeFindByTestId(Button, "need-2")).not.toBeNull());
  return card;
}

/** Everything written in a part of the card: the SDK's own `text` stops at the first level. */
export function textOf(node: RenderedNode): string {
  return "childNodes" in node ? node.childNodes.map(textOf).join(" ") : node.text;
}

/** The panel behind a button. */
export function overlayOf(card: CardUnderTest, testId: string): RenderedFragmentNode {
  const { overlay } = card.findByTestId(Button, testId).props;
  if (!overlay) throw new Error(`the button ${testId} opens nothing`);
  return overlay;
}

export const allText = (card: CardUnderTest) => textOf(card.getRootNode());
export const headline = (card: CardUnderTest) => card.find(Heading).text;
export const click = (card: CardUnderTest, testId: string) => card.findByTestId(Button, testId).trigger("onClick");
export const buttonCalled = (card: CardUnderTest, name: string) =>
  card.find(Button, (button) => textOf(button).trim() === name);
export const isChosen = (card: CardUnderTest, testId: string) =>
  card.findByTestId(Button, testId).props.variant === "secondary";
