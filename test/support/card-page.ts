import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Stack } from "./stack.ts";

/** A rep's browser, open on one contact's Assay card. */
export type CardPage = {
  page: Page;
  context: BrowserContext;
  /** What the browser itself complained of: exceptions and console errors. */
  complaints: string[];
  /** The button that gives a criterion a level; `level` as the card writes it: "Unknown", "0 No", "1", "2", "3". */
  level(criterion: string, level: string): ReturnType<Page["getByRole"]>;
  /** The same button once it is the chosen one. */
  chosen(criterion: string, level: string): ReturnType<Page["getByRole"]>;
};

/** Opens a contact as one of the portal's users; `path` for another page of the CRM host. */
export async function openCard(
  browser: Browser,
  stack: Stack,
  path: string,
  options: { user?: number; colorScheme?: "light" | "dark" } = {},
): Promise<CardPage> {
  const { user = 0, colorScheme = "light" } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    colorScheme,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${stack.hostOrigin}${path}?user=${stack.users[user]?.userId}`);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return {
    page,
    context,
    complaints,
    level: (criterion, level) => button(`${criterion}: ${level}`),
    chosen: (criterion, level) => button(`${criterion}, chosen: ${level}`),
  };
}
