import * as z from "zod/mini";

/** The sites that a person can switch, as the options page lists them. */
export const SiteName = z.enum(["gmail", "outlook", "linkedin"]);
export type SiteName = z.infer<typeof SiteName>;

/** What Assay does on a site: show the grade by itself, open after a click, only the side panel, or nothing. */
export const SiteMode = z.enum(["overlay", "on-click", "side-panel", "off"]);
export type SiteMode = z.infer<typeof SiteMode>;

export const SiteModes = z.record(SiteName, SiteMode);
export type SiteModes = z.infer<typeof SiteModes>;

/** LinkedIn's terms restrict what is inserted there: nothing is, before a click. */
export const firstSiteModes: SiteModes = { gmail: "overlay", outlook: "overlay", linkedin: "on-click" };
