import * as z from "zod/mini";

/** missing: nothing is there. false: cannot be right. placeholder: typed to get past a form. mismatched: contradicts the rest. */
export const DataFault = z.enum(["missing", "false", "placeholder", "mismatched"]);
export type DataFault = z.infer<typeof DataFault>;

/** One property that somebody should look at before they take a contact over. */
export const DoubtfulData = z.object({ fault: DataFault, property: z.string(), value: z.optional(z.string()) });
export type DoubtfulData = z.infer<typeof DoubtfulData>;

/** A contact as far as the check reads it; an empty text is no value. */
export interface CheckedContact {
  readonly properties: Readonly<Record<string, string | undefined>>;
  /** The domain of the contact's company, such as `plantwell.example`. */
  readonly companyDomain?: string | undefined;
}

/** Properties of a contact that the check reads beside those that the agreement requires. */
export const checkedProperties = [
  ...["firstname", "lastname", "email", "phone", "company", "jobtitle", "website"],
  "hs_email_hard_bounce_reason_enum",
] as const;

/** What is missing, false, made up or contradictory: each property at most once, the worst first. */
export function checkData({ properties, companyDomain }: CheckedContact, required: readonly string[]): DoubtfulData[] {
  const said = (name: string) => properties[name]?.trim() ?? "";
  const isReachable = said("email") !== "" || said("phone") !== "";
  const wanted = [...new Set([...required, ...(isReachable ? [] : ["email"])])];
  const missing = wanted.filter((name) => said(name) === "").map((property) => doubt("missing", property));
  const read = [...new Set<string>([...checkedProperties, ...required])].filter((name) => said(name) !== "");
  const doubts = read.flatMap((property) => {
    const value = said(property);
    const fault = faultOf(property, value, said, companyDomain);
    return fault === undefined ? [] : [doubt(fault, property, value)];
  });
  return [...missing, ...doubts].toSorted((one, other) => rank(one) - rank(other));
}

function doubt(fault: DataFault, property: string, value?: string): DoubtfulData {
  return { fault, property, ...(value !== undefined && { value }) };
}

function rank({ fault }: DoubtfulData): number {
  return DataFault.options.indexOf(fault);
}

type Said = (name: string) => string;

function faultOf(
  property: string,
  value: string,
  said: Said,
  companyDomain: string | undefined,
): DataFault | undefined {
  if (isFalse(property, value, said)) return "false";
  if (isPlaceholder(property, value)) return "placeholder";
  return isMismatched(property, value, said, companyDomain) ? "mismatched" : undefined;
}

/** An address that bounced is none, whatever it looks like. */
function isFalse(property: string, value: string, said: Said): boolean {
  if (property === "email") return !emailForm.test(value) || said("hs_email_hard_bounce_reason_enum") !== "";
  if (property === "phone") return (value.match(/\d/g) ?? []).length < 6;
  return property === "website" && !/^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(value);
}

const emailForm = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** What people type where a form insists: in the portal's languages, as a whole value. */
const fillers = new Set([
  ...[
    "-",
    "--",
    ".",
    "..",
    "x",
    "xx",
    "xxx",
    "n/a",
    "na",
    "none",
    "null",
    "nil",
    "unknown",
    "test",
    "tester",
    "testing",
  ],
  ...["asdf", "asdasd", "qwerty", "abc", "foo", "bar", "foobar", "aaa", "nobody", "no", "company", "my company"],
  ...["aucun", "aucune", "inconnu", "néant", "prueba", "ninguno", "ninguna", "desconocido", "nada", "ejemplo"],
]);
/** Set aside for examples by RFC 2606, and what the throw-away ones are called. */
const fillerDomains = /@(example\.(com|org|net)|test\.[a-z]+|mailinator\.com|yopmail\.com|domain\.com|email\.com)$/i;

function isPlaceholder(property: string, value: string): boolean {
  if (property === "hs_email_hard_bounce_reason_enum") return false;
  if (fillers.has(value.toLowerCase())) return true;
  if (property === "email") return fillerDomains.test(value) || fillers.has(value.toLowerCase().split("@")[0] ?? "");
  if (property !== "phone") return false;
  const digits = value.replaceAll(/\D/g, "");
  return /^(\d)\1+$/.test(digits) || "01234567890123456789".includes(digits);
}

const freeMail = /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|proton(mail)?|orange|free|wanadoo)\./i;

function isMismatched(property: string, value: string, said: Said, companyDomain: string | undefined): boolean {
  if (property === "lastname") return value.toLowerCase() === said("firstname").toLowerCase();
  const domain = companyDomain?.toLowerCase().replace(/^www\./, "");
  if (property !== "email" || !domain) return false;
  const host = value.toLowerCase().split("@")[1] ?? "";
  // A private address proves nothing of the company; that is no contradiction.
  return !freeMail.test(host) && host !== domain && !host.endsWith(`.${domain}`) && !domain.endsWith(`.${host}`);
}
