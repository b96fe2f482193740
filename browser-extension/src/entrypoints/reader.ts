import { suggestionsFor } from "@assay/shared/suggest/framework-suggestions";
import { dateOfMail } from "@assay/shared/suggest/mail-date";
import { suggestRatings } from "@assay/shared/suggest/suggest-ratings";
import { languageOfText } from "@assay/shared/suggest/text-language";
import "../overlay/bridge.ts";

/** Put on a page by the background when the person asks for a mail to be read: what it reads never leaves the page. */
export default defineUnlistedScript(() => {
  globalThis.assayBridge ??= {};
  globalThis.assayBridge.reader = {
    suggest: (text, framework, writtenAt) => suggestionsFor(framework, suggestRatings(text, { writtenAt })),
    languageOf: languageOfText,
    sentAt: dateOfMail,
  };
});
