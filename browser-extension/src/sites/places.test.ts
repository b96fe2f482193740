// @vitest-environment node
import { describe, expect, it } from "vitest";
import { siteOf } from "./all-sites.ts";
import { describeSender } from "./described-sender.ts";
import { gmailPage } from "./gmail-page.ts";
import { outlookPage } from "./outlook-page.ts";
import { doms, savedPages } from "./saved-pages.ts";
import type { Sender } from "./sender.ts";

function open(name: string) {
  const page = savedPages.find((candidate) => candidate.name === name);
  const site = siteOf(page?.url ?? "");
  const document = doms.linkedom?.(page?.html ?? "");
  if (site === undefined || document === undefined) throw new Error(`no site reads ${name}`);
  return { site, document, url: new URL(page?.url ?? "") };
}

/** Whom the launcher of a page's site finds; LinkedIn has no launcher. */
function findLead(name: string): Sender | undefined {
  const { site, document } = open(name);
  const lead = { gmail: gmailPage, outlook: outlookPage }[site.id as string]?.findLead(document);
  return typeof lead === "object" ? lead : undefined;
}

describe("the pill", () => {
  it.each([
    ["gmail/several-messages-fr-2024", "Inès Morel"],
    ["gmail/attack-in-body-en-2025", "Rena Cole"],
    ["outlook/reading-pane-en-2025", "Mina Okafor"],
    ["outlook/attack-in-body-en-2025", "Rena Cole"],
  ])("stands beside the lead's name on %s", (name, lead) => {
    expect(findLead(name)?.element.textContent).toContain(lead);
  });

  it.each([
    "gmail/inbox-list-en-2025",
    "gmail/only-own-mail-en-2025",
    "outlook/list-nobody-open-en-2025",
    "linkedin/server-driven-en-2026",
    "sales-navigator/lead-en-2025",
  ])("has no place on %s", (name) => {
    expect(findLead(name)).toBeUndefined();
  });
});

describe("the launcher", () => {
  const mails = savedPages.filter(
    ({ name, url }) => /^(gmail|outlook)\/(?!print)/.test(name) && siteOf(url) !== undefined,
  );

  it.each(mails.map(({ name }) => name))("finds on %s whom the site reads there", (name) => {
    const lead = findLead(name);
    const { site, document, url } = open(name);
    const reading = site.read(document, url);
    const described = lead && describeSender(lead);
    expect(described?.ok ? described.prospect : undefined).toEqual(reading.ok ? reading.prospect : undefined);
  });
});

describe("the answer being written", () => {
  it.each([
    ["gmail/reply-open-en-2025", "fr"],
    ["outlook/reply-being-written-en-2025", "es"],
  ])("is found on %s, in its own language", (name, languageTag) => {
    const { site, document } = open(name);
    const box = document.querySelector('[contenteditable="true"][aria-multiline="true"]');
    expect(site.findReply(document)).toEqual({ box, languageTag });
  });

  it.each(["gmail/thread-en-2025", "outlook/reading-pane-en-2025", "linkedin/server-driven-en-2026"])(
    "is absent on %s",
    (name) => {
      const { site, document } = open(name);
      expect(site.findReply(document)).toBeUndefined();
    },
  );
});

describe("a site's addresses", () => {
  it.each([
    ["https://mail.google.com/mail/u/0/#inbox", "gmail"],
    ["https://outlook.office.com/mail/", "outlook"],
    ["https://outlook.office365.com/owa/?path=/mail/inbox", "outlook"],
    ["https://outlook.live.com/mail/0/", "outlook"],
    ["https://outlook.cloud.microsoft/mail/", "outlook"],
    ["https://www.linkedin.com/in/mina-okafor/", "linkedin"],
    ["https://de.linkedin.com/in/mina-okafor/en", "linkedin"],
    ["https://www.linkedin.com/in/mina-okafor/overlay/contact-info/", "linkedin"],
    ["https://www.linkedin.com/sales/lead/ACwAA,NAME_SEARCH,x?_ntb=1", "sales-navigator"],
  ])("hold %s", (url, id) => {
    expect(siteOf(url)?.id).toBe(id);
  });

  it.each([
    "http://mail.google.com/mail/u/0/",
    "https://mail.google.com.evil.example/mail/u/0/",
    "https://mail.google.com@evil.example/mail/u/0/",
    "https://mail.google.com:8443/mail/u/0/",
    "https://mail.google.com/chat/u/0/",
    "https://evil.example/mail.google.com/mail/",
    "https://outlook.office.com.evil.example/mail/",
    "https://notoutlook.office.com/mail/",
    "https://outlook.office.com/calendar/",
    "https://www.linkedin.com/feed/",
    "https://www.linkedin.com/company/example/",
    "https://www.linkedin.com/in/mina-okafor/details/experience/",
    "https://www.linkedin.com/in/mina-okafor/recent-activity/all/",
    "https://www.linkedin.com/sales/search/people",
    "https://evil-linkedin.com/in/mina-okafor",
    "about:blank",
    "not a URL",
  ])("do not hold %s", (url) => {
    expect(siteOf(url)).toBeUndefined();
  });
});
