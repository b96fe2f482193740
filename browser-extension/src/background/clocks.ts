import { QueueReply } from "@assay/shared/api/prospects";
import { Instant } from "@assay/shared/instant";
import { clockTexts } from "@assay/shared/language/all-languages";
import { sayDue } from "@assay/shared/pipeline/say-clock";
import * as z from "zod/mini";
import { callServer } from "./api.ts";
import { readAccount } from "./session.ts";
import { currentLanguage } from "./settings.ts";

/** By address: until when my first call or email is owed. In memory only, as long as the browser runs. */
const Clocks = z.record(z.string(), Instant);

/** My queue, as the server has it now; what it says of clocks is kept for pages that show one of these people. */
export async function readQueue() {
  const reply = await callServer({ path: "/v1/queue", reply: QueueReply });
  // What was known of clocks before still holds.
  if (!reply.ok || reply.unread !== undefined) return reply;
  const due = reply.contacts.flatMap(({ email, dueAt }): [string, Instant][] => {
    return email === undefined || dueAt === undefined ? [] : [[email.toLowerCase(), dueAt]];
  });
  await browser.storage.session.set({ clocks: Object.fromEntries(due) });
  return reply;
}

/** "SLA 23 min" for somebody who waits for me; asks nobody. Absent = nothing is owed, as far as is known here. */
export async function sayClockOf(email: string): Promise<string | undefined> {
  const { clocks } = await browser.storage.session.get("clocks");
  const dueAt = z.safeParse(Clocks, clocks).data?.[email.toLowerCase()];
  if (dueAt === undefined) return undefined;
  const language = await currentLanguage((await readAccount())?.language);
  return sayDue(clockTexts[language], language, dueAt, Date.now());
}
