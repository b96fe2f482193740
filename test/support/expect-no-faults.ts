import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "vitest";
import type { CardPage } from "./card-page.ts";
import { root } from "./folders.ts";

/** Takes a picture; axe and the console have nothing to say. */
export async function expectNoFaults(
  picture: string,
  { page, complaints }: Pick<CardPage, "page" | "complaints">,
): Promise<void> {
  await page.screenshot({ path: join(root, "reports/pictures", `${picture}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  expect(complaints).toEqual([]);
}

/** What the first three of the team read, by their place. */
export const readersLanguages = ["en", "fr", "es"] as const;

/** Who looks at a page, by their place in the team – one for each language – and how. */
export const readers = [
  [0, { colorScheme: "light", width: 1440 }],
  [1, { colorScheme: "light", width: 760 }],
  [2, { colorScheme: "dark", width: 1440 }],
] as const;
