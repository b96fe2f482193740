import type { ProspectField } from "@assay/shared/prospect/prospect";
import { plainEmail } from "@assay/shared/prospect/prospect-text";
import { readAddressLine } from "./address-line.ts";
import { answer } from "./reading.ts";
import type { Sender } from "./sender.ts";
import type { Reading } from "./site.ts";

/**
 * What Google Groups writes where it replaces a sender's address by the group's. The quotes and the "via" belong to the
 * mail's header and are the same in every language.
 */
const throughGroup = /^'(.+)' via .+$/;

/** The sender as a prospect, with what is no mail address left out. */
export function describeSender(
  { lines, email: written = "" }: Pick<Sender, "lines" | "email">,
  unsure: readonly ProspectField[] = [],
): Reading {
  const email = plainEmail(written);
  const name = lines.map((line) => readAddressLine(line).name).find((found) => found !== undefined);
  const person = throughGroup.exec(name ?? "")?.[1];
  if (person !== undefined) return answer({ name: person }, ["email"]);
  return answer({ name, email }, email === undefined ? [...new Set([...unsure, "email" as const])] : unsure);
}
