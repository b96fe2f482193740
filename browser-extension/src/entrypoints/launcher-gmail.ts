import { launch } from "../overlay/launcher.ts";
import { gmail } from "../sites/gmail.ts";

// No content script of WXT's: its context tells the page our id in an event.
export default defineUnlistedScript(() => launch(gmail, "gmail"));
