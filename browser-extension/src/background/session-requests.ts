import { pillTexts } from "@assay/shared/language/all-languages";
import { readQueue } from "./clocks.ts";
import { forgetPerson } from "./departure.ts";
import { refreshIndex } from "./grade-index.ts";
import { done, type Handlers } from "./handler.ts";
import { notify } from "./notices.ts";
import { listKept } from "./outbox.ts";
import { sendAll } from "./outbox-sender.ts";
import { ownerOf, readAccount, signIn, signOut } from "./session.ts";
import { currentLanguage, readSettings, rememberConsent, setLanguage, setSiteMode } from "./settings.ts";

/** Requests about who is signed in, and what Assay may do here. */
export const sessionRequests = {
  async session() {
    const account = await readAccount();
    const { hasAgreed, sites } = await readSettings();
    const kept = account ? await listKept(ownerOf(account)) : [];
    const needsYou = kept.filter(({ state }) => state === "needs-you").length;
    const language = await currentLanguage(account?.language);
    return {
      ok: true,
      hasAgreed,
      ...(account && {
        account: {
          owner: ownerOf(account),
          portalId: account.portalId,
          userId: account.person.userId,
          name: account.person.name,
          canRate: account.canRate,
        },
      }),
      language,
      pillText: pillTexts[language],
      sites,
      waiting: kept.length - needsYou,
      needsYou,
    };
  },
  async agree() {
    await rememberConsent();
    await notify("session");
    return done;
  },
  async "sign-in"() {
    const reply = await signIn();
    if (!reply.ok) return reply;
    const shown = await forgetPerson();
    await refreshIndex();
    await readQueue();
    await notify("session", shown);
    await sendAll(true);
    return done;
  },
  async "sign-out"({ everywhere }) {
    const reply = await signOut({ everywhere });
    if (!reply.ok) return reply;
    await notify("session", await forgetPerson());
    return done;
  },
  async configure({ language, site }) {
    if (language) await setLanguage(language);
    if (site) await setSiteMode(site.name, site.mode);
    await notify("session");
    return done;
  },
} satisfies Partial<Handlers>;
