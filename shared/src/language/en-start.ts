/** The framework chooser and its gallery. */
export const chooser = {
  title: "Find your framework",
  link: "Find your framework",
  isDone: "Done",
  home: "Home",
  intro: "Five questions about how you sell. They lead to a framework, and say why.",
  questions: {
    dealSize: "How large is a usual deal?",
    cycle: "How long does one take, from first talk to signature?",
    buyers: "How many people decide on the buyer’s side?",
    behaviour: "Do buyers know products like yours?",
    qualifier: "Who qualifies your leads?",
  },
  answers: {
    dealSize: {
      small: "Small: one person can sign for it",
      medium: "Medium: it needs a budget",
      large: "Large: it goes to the board",
    },
    cycle: { weeks: "Weeks", months: "Months", quarters: "Two quarters or more" },
    buyers: { one: "One", few: "Two to four", many: "Five or more" },
    behaviour: { known: "Yes, they compare several", new: "No, they must change how they work" },
    qualifier: { sdr: "SDRs, in a few minutes", both: "SDRs first, then sellers", seller: "The seller who will close" },
  },
  choose: "Choose…",
  recommended: (framework: string) => `Your framework: ${framework}`,
  because: "Why",
  reasons: {
    dealSize: {
      small: "Small deals do not pay for long questions.",
      medium: "A deal that needs a budget deserves more than four questions.",
      large: "A deal that goes to the board needs a case in numbers, and somebody who takes it there.",
    },
    cycle: {
      weeks: "In a few weeks there is time for four questions, not for eight.",
      months: "Over months the way to the decision matters as much as the need.",
      quarters: "Over quarters people and dates change: process and champion must be known.",
    },
    buyers: {
      one: "With one buyer there is no committee to map.",
      few: "Several people decide, so who decides how is worth asking.",
      many: "With many deciders, a deal needs a champion among them and the one who holds the money.",
    },
    behaviour: {
      known: "Buyers know such products: money for them exists, and so do rivals.",
      new: "Nobody sets money aside for what is new: the need must be worked out first.",
    },
    qualifier: {
      sdr: "SDRs have a few minutes: few questions, asked well.",
      both: "SDRs begin and sellers go on, so early and late questions both count.",
      seller: "Whoever sells also qualifies, and has the time to ask more.",
    },
  },
  unanswered: (left: string) => `${left} to answer before there is a framework.`,
  makeUsual: (framework: string) => `Use ${framework} from now on`,
  madeUsual: (framework: string) => `${framework} now qualifies contacts and deals, wherever nobody chose otherwise.`,
  galleryTitle: "Or begin from a rubric that others found good",
  galleryHelp: "It becomes a draft in the settings. Nothing changes before you publish it.",
  begin: "Make it a draft",
  begun: (name: string) => `“${name}” is a draft now. Look it over in Assay’s settings, and publish it there.`,
  replace: "A draft of this framework is under way. Begin again to replace it.",
  onlyAdmins: "Only an admin of Assay can choose for the portal.",
  unreachable: "Assay did not answer. Try again in a moment.",
  unconfigured: "This page does not know where Assay’s server is.",
  gallery: {
    "smb-saas-bant": {
      name: "BANT for SaaS in small companies",
      text: "Need and timing decide; a budget line is rare. A date older than 45 days is asked again.",
    },
    "enterprise-meddpicc": {
      name: "MEDDPICC for enterprise deals",
      text: "Champion and economic buyer weigh most, and a deal without a champion is at best a B. A level 3 needs a quote.",
    },
    "agency-champ": {
      name: "CHAMP for agencies",
      text: "A challenge with a date finds its money: challenges and priority weigh most, money least.",
    },
    "consultative-gpctba-ci": {
      name: "GPCTBA/C&I for consultative sales",
      text: "Goals and challenges first, over several talks: a grade comes with two fifths of the criteria.",
    },
    "strict-bant": {
      name: "Strict BANT",
      text: "All four must be met, and said rather than assumed. For teams whose time is scarcer than their leads.",
    },
  },
};
export type ChooserText = typeof chooser;

/** What waits for the CRM, and what it refused. */
export const syncHealth = {
  title: "Sync health",
  link: "Sync health",
  linkHelp: "What waits for HubSpot, what it refused and why, and how to try again.",
  home: "Home",
  loading: "Looking…",
  counts: { waiting: "Waiting", retrying: "Trying again", refused: "Refused", written: "Written" },
  allWell: "Everything that was rated stands in HubSpot.",
  disconnected:
    "HubSpot no longer accepts our connection to this portal. An admin can install Assay again to restore it.",
  propertiesTitle: "Properties that could not be made",
  refusedTitle: "Records that HubSpot refused",
  property: "Property",
  said: "Why",
  record: "Record",
  records: { contact: (id: string) => `Contact ${id}`, deal: (id: string) => `Deal ${id}` },
  newName: "Another name in HubSpot",
  useName: "Use this name",
  retry: "Try again",
  retried: "Assay tries again now.",
  badName: "A name begins with a letter and holds small letters, digits and underscores.",
  nameTaken: "Another property of Assay has this name already.",
  more: (count: string) => `Not shown: ${count}.`,
  featuresTitle: "Parts that need more of HubSpot",
  features: {
    deals: { name: "Deals", text: "Levels carried over from contact to deal, and back." },
    companies: { name: "Companies", text: "A roll-up of a company’s contacts and deals." },
    leads: { name: "Leads", text: "A lead shows its contact’s result." },
    lists: { name: "Lists", text: "Grading a whole list of contacts at once." },
    workflows: { name: "Workflow actions", text: "Workflows qualify, move and lock records." },
  },
  isOn: "On",
  switchOn: "Switch on in HubSpot",
};
export type SyncHealthText = typeof syncHealth;
