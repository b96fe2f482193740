import { launch } from "../overlay/launcher.ts";
import { gmailPage } from "../sites/gmail-page.ts";

// No content script of WXT's: its context tells the page our id in an event.
export default defineUnlistedScript(() => launch(gmailPage, "gmail"));
