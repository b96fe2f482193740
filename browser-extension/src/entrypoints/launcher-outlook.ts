import { launch } from "../overlay/launcher.ts";
import { outlookPage } from "../sites/outlook-page.ts";

// No content script of WXT's: its context tells the page our id in an event.
export default defineUnlistedScript(() => launch(outlookPage, "outlook"));
