import { Language } from "@assay/shared/language/language";
import { languageOf } from "@assay/shared/language/locale";
import * as z from "zod/mini";
import { firstSiteModes, type SiteMode, SiteModes, type SiteName } from "../site-mode.ts";

const Settings = z.object({
  /** Before the person agreed on the first-run page, nothing is read and nothing sent. */
  hasAgreed: z._default(z.boolean(), false),
  /** Absent = the portal's, else the browser's. */
  language: z.optional(Language),
  sites: z._default(SiteModes, firstSiteModes),
});
type Settings = z.infer<typeof Settings>;

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get("settings");
  const read = Settings.safeParse(settings ?? {});
  return read.success ? read.data : Settings.parse({});
}

async function change(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...changes } });
}

export function rememberConsent(): Promise<void> {
  return change({ hasAgreed: true });
}

export function setLanguage(language: Language): Promise<void> {
  return change({ language });
}

export async function setSiteMode(site: SiteName, mode: SiteMode): Promise<void> {
  const { sites } = await readSettings();
  await change({ sites: { ...sites, [site]: mode } });
}

/** The language that Assay speaks here: the person's choice, else their portal's, else the browser's. */
export async function currentLanguage(portalLanguage?: Language): Promise<Language> {
  const { language } = await readSettings();
  return language ?? portalLanguage ?? languageOf(browser.i18n.getUILanguage());
}
