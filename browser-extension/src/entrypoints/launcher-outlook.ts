import { launch } from "../overlay/launcher.ts";
import { outlook } from "../sites/outlook.ts";

// No content script of WXT's: its context tells the page our id in an event.
export default defineUnlistedScript(() => launch(outlook, "outlook"));
