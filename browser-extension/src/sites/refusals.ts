import type { Reading } from "./site.ts";

export type ReadingRefusal = Extract<Reading, { ok: false }>;

// One constant each: a site's script carries the sentences that it can say and no others.

export const notAProspectPage: ReadingRefusal = {
  ok: false,
  code: "not-a-prospect-page",
  message: "Assay reads no prospects on this page: open a mail or a profile.",
};

export const nobodyOpen: ReadingRefusal = {
  ok: false,
  code: "nobody-open",
  message: "No message is open: open one.",
};

export const nobodyElse: ReadingRefusal = {
  ok: false,
  code: "nobody-else",
  message: "Only you or automatic senders wrote here: type whom you mean.",
};

export const severalPeople: ReadingRefusal = {
  ok: false,
  code: "several-people",
  message: "Several people wrote in this conversation: collapse the others, or type whom you mean.",
};

export const privateProfile: ReadingRefusal = {
  ok: false,
  code: "private-profile",
  message: "This profile is not shown to you: type who it is.",
};

export const notFound: ReadingRefusal = {
  ok: false,
  code: "not-found",
  message: "This profile does not exist: check the address.",
};

export const unreadable: ReadingRefusal = {
  ok: false,
  code: "unreadable",
  message: "Assay could not read this page: reload it, or type who it is.",
};
