import { join } from "node:path";

/** The checkout. */
export const root = join(import.meta.dirname, "../..");

/** Where build.ts of the HubSpot project puts cards/, settings/ and pages/. */
export const bundleFolder = join(root, "hubspot-app/dist");

/** Git-ignored, and gone with the packages it belongs to: stamps, reports, templates. */
export const cacheFolder = join(root, "node_modules/.cache/assay");
