import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CardPage, openCard } from "../support/card-page.ts";
import { launchChromium } from "../support/chromium.ts";
import { type Stack, startStack } from "../support/stack.ts";

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ backend: "pglite" }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

/** What stands on the card, by the person's place in the team. */
const people = [
  {
    language: "French",
    user: 1,
    contactId: "101",
    need: "Besoin",
    chosen: "Besoin, choisi : 2",
    empty: "Aucun critère évalué pour l’instant",
    written: /^Transmis à HubSpot/,
    figures: "Score de 16,67 sur 100, peut atteindre 91,67 · Critères évalués : 1 sur 4 (25 %)",
    why: "Pourquoi cette note ?",
    history: ["Historique", "Besoin : Inconnu → 2"],
    evidence: ["Ajouter une preuve", "Lien", "Enregistrer la preuve", "doit être une adresse web"],
    pages: [
      ["/settings", "Une méthode dit sur quoi un lead est jugé"],
      ["/pages", "Les trois prochaines étapes"],
      ["/pages/audit", "Qui a modifié quoi dans les paramètres d’Assay"],
    ],
  },
  {
    language: "Spanish",
    user: 2,
    contactId: "102",
    need: "Necesidad",
    chosen: "Necesidad, elegido: 2",
    empty: "Todavía no hay nada evaluado",
    written: /^Enviado a HubSpot/,
    figures: "Puntuación: 16,67 de 100, puede llegar a 91,67 · Criterios evaluados: 1 de 4 (25 %)",
    why: "¿Por qué esta nota?",
    history: ["Historial", "Necesidad: Sin dato → 2"],
    evidence: ["Añadir evidencia", "Enlace", "Guardar evidencia", "debe ser una dirección web"],
    pages: [
      ["/settings", "Una metodología dice por qué se juzga a un lead"],
      ["/pages", "Los tres próximos pasos"],
      ["/pages/audit", "Quién cambió qué en la configuración de Assay"],
    ],
  },
] as const;

describe.each(people)("somebody whose HubSpot is $language", (person) => {
  let card: CardPage;
  beforeAll(async () => {
    card = await openCard(browser, stack, `/contacts/${person.contactId}`, { user: person.user });
  });

  it("rates in their language, with numbers as they write them", async () => {
    await card.page.getByText(person.empty).waitFor();
    await card.page.getByTestId("need-2").click();
    await button(card.page, person.chosen).waitFor();
    await card.page.getByText(person.written).waitFor();
    expect(plain(await cardText(card.page))).toContain(person.figures);
  });

  it("reads why and what was before, and no English anywhere", async () => {
    await button(card.page, person.why).click();
    const [open, entry] = person.history;
    await button(card.page, open).click();
    await card.page.getByRole("dialog").getByText(spaced(entry)).waitFor();
    await card.page.keyboard.press("Escape");
    const text = await cardText(card.page);
    expect(text).not.toMatch(/\b(the|and|is|of|rated|undefined|grade|level)\b/i);
  });

  it("is told in their language what cannot be saved", async () => {
    const [add, link, save, problem] = person.evidence;
    await button(card.page, add).click();
    await card.page.getByLabel(link).fill("javascript:alert(1)");
    await button(card.page, save).click();
    await card.page.getByText(problem).waitFor();
    expect(await faultsOf(card.page)).toEqual([]);
    await card.page.keyboard.press("Escape");
  });

  it.each([...person.pages])("reads %s in it too", async (path, words) => {
    const { page } = await openCard(browser, stack, path, { user: person.user });
    await page.getByText(spaced(words)).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it("finds each part of the settings in a narrow window", async () => {
    const { page } = await openCard(browser, stack, "/settings", { user: person.user });
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.getByRole("tab").first().waitFor();
    const places = await page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect()));
    expect(places).toHaveLength(8);
    for (const { right, height } of places) {
      expect(right).toBeLessThan(700);
      expect(height).toBeLessThan(45);
    }
  });

  it.each([1440, 390])("finds everything inside a window of %i pixels, without faults", async (width) => {
    await card.page.setViewportSize({ width, height: 1000 });
    await card.page.reload();
    await button(card.page, person.chosen).waitFor();
    expect(await card.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await faultsOf(card.page)).toEqual([]);
  });
});

/** Any space for one that must not break: tests are read by people. */
const spaced = (words: string) =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[\\s\\u202f\\u00a0]"));
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, " ");
const button = (page: Page, name: string) => page.getByRole("button", { name: spaced(name) }).first();
const cardText = async (page: Page) => (await page.locator(".extension").allInnerTexts()).join("\n");

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
