import type { Reading, ReadingFault } from "./site.ts";

export type ReadingRefusal = Extract<Reading, { ok: false }>;

// Beside the codes, not in them: the launcher on the mail sites weighs too little for sentences.

const messages: Record<ReadingFault, string> = {
  "not-a-prospect-page": "Assay reads no prospects on this page: open a mail or a profile.",
  "nobody-open": "No message is open: open one.",
  "nobody-else": "Only you or automatic senders wrote here: type whom you mean.",
  "several-people": "Several people wrote in this conversation: collapse the others, or type whom you mean.",
  "private-profile": "This profile is not shown to you: type who it is.",
  "not-found": "This profile does not exist: check the address.",
  unreadable: "Assay could not read this page: reload it, or type who it is.",
};

/** The answer of a page that names nobody. */
export function refuseReading(code: ReadingFault): ReadingRefusal {
  return { ok: false, code, message: messages[code] };
}
