import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Stack } from "./stack.ts";

/** A card on a record: as a tab, where a contact's is, or in the right sidebar. */
export type CardPlace = {
  objectType: "contact" | "company" | "deal" | "lead";
  objectId: string;
  location?: "tab" | "sidebar";
};

/** A rep's browser, open on one record's Assay card. */
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

/** Opens a card, or any path of the CRM host, as one of the portal's users. */
export async function openCard(
  browser: Browser,
  stack: Stack,
  where: string | CardPlace,
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
  await page.goto(urlOf(stack, where, stack.users[user]?.userId));
  const inSidebar = typeof where !== "string" && where.location === "sidebar";
  const button = (words: string, level: string) =>
    page.getByRole("button", { name: `${words}: ${level}${inSidebar ? ` ${signOf(level)}` : ""}`, exact: true });
  return {
    page,
    context,
    complaints,
    level: (criterion, level) => button(criterion, level),
    chosen: (criterion, level) => button(`${criterion}, chosen`, level),
  };
}

/** All that the compact card shows of a level; its words are there for the ear. */
const signOf = (level: string) => (level === "Unknown" ? "?" : level.charAt(0));

const folders = { contact: "contacts", company: "companies", deal: "deals", lead: "leads" };

/** Only the card that was asked for runs: two cards of one record would answer to the same words. */
function urlOf({ hostOrigin }: Stack, where: string | CardPlace, userId: number | undefined): string {
  const path = typeof where === "string" ? where : `/${folders[where.objectType]}/${where.objectId}`;
  const url = new URL(path, hostOrigin);
  url.searchParams.set("user", String(userId));
  if (typeof where !== "string" && where.location === "sidebar") url.searchParams.set("tab", "overview");
  else url.searchParams.set("sidebar", "closed");
  return url.href;
}
