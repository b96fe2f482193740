import type { SamplePage } from "../crm-host/crm-host.ts";
import { type FakeThread, writeFakeSite } from "../fake-sites/fake-site.ts";
import type { EmulatorClient, EmulatorRecord } from "../support/emulator-client.ts";

const me = "sam@seller.example";

/** A mail of a contact's in their language, who is already rated or not. */
type Sample = { id: string; language: "en" | "fr" | "es"; isRated: boolean; subject: string; body: string };

const samples: readonly Sample[] = [
  {
    id: "priorities",
    language: "en",
    isRated: false,
    subject: "Re: Your question about our priorities",
    body: "Thanks for the call. We lose two days a month reconciling leads by hand, and the board wants that fixed before March. Finance has set aside 40,000 for it. I sign for anything below fifty thousand myself. What would a start in January look like?",
  },
  {
    id: "budget",
    language: "fr",
    isRated: false,
    subject: "Re\u202f: Budget pour le projet",
    body: "Bonjour, nous avons entre 20 et 30 000 euros pour ce projet. La décision revient à ma directrice, que je peux vous présenter. Nous voulons démarrer avant la fin du trimestre.",
  },
  {
    id: "demo",
    language: "es",
    isRated: false,
    subject: "Re: Demostración",
    body: "Hola, nos interesa, pero todavía no tenemos presupuesto aprobado. Queremos decidirlo en septiembre, cuando termine nuestro contrato actual.",
  },
  {
    id: "signed",
    language: "en",
    isRated: true,
    subject: "Re: Next steps",
    body: "We are nearly there. Could you send the security answers before Thursday?",
  },
];

const stranger: FakeThread = {
  id: "stranger",
  subject: "A question about your product",
  mails: [
    {
      from: { name: "Nora Lindqvist", email: "nora.lindqvist@nordlicht.example" },
      to: me,
      body: "Hello, a colleague told me about you. How do teams of twelve usually start, and what does it cost?",
    },
  ],
};

/**
 * A mailbox and a profile of people in the portal, which the extension's demo build takes for Gmail's and LinkedIn's.
 * One of the mails is from somebody whom the CRM does not know.
 */
export async function writeSamplePages(emulator: EmulatorClient, portalId: number) {
  const properties = "email,firstname,lastname,jobtitle,company,city,hs_language,assay_grade";
  const { results } = await emulator.listRecords(portalId, "contacts", { limit: "1000", properties });
  const chosen = new Set<string>();
  const choose = (language: string, isRated: boolean) => {
    const found = results.find(
      ({ id, properties }) =>
        !chosen.has(id) &&
        properties.email &&
        properties.hs_language?.slice(0, 2) === language &&
        Boolean(properties.assay_grade) === isRated,
    );
    if (found) chosen.add(found.id);
    return found;
  };
  const threads = samples.flatMap(({ id, language, isRated, subject, body }) => {
    const sender = choose(language, isRated);
    return sender ? [{ id, subject, mails: [{ from: readSender(sender), to: me, body }] }] : [];
  });
  const shown = choose("en", false) ?? results[0];
  const profile = shown && readProfile(shown);
  const pages: SamplePage[] = [
    { path: "/mail.google.com", ...writeFakeSite("gmail", { me, threads: [...threads, stranger] }) },
    { path: "/www.linkedin.com", ...writeFakeSite("linkedin", { profiles: profile ? [profile] : [] }) },
  ];
  const paths = { mailbox: "/mail.google.com/mail/u/0/", profile: `/www.linkedin.com/in/${profile?.slug}/` };
  return { pages, paths };
}

const readName = ({ properties: { firstname, lastname } }: EmulatorRecord) => `${firstname} ${lastname}`;

function readSender(contact: EmulatorRecord) {
  return { name: readName(contact), email: contact.properties.email ?? "" };
}

function readProfile(contact: EmulatorRecord) {
  const { jobtitle, company, city } = contact.properties;
  const name = readName(contact);
  return {
    slug: name.toLowerCase().normalize("NFD").replace(/\W+/g, "-"),
    name,
    headline: jobtitle ?? "Head of operations",
    company: company ?? "Nordlicht",
    location: city ?? "Lyon",
    about: "I care for how teams work together. Ask me about planning.",
  };
}
