import type { ProspectField } from "@assay/shared/prospect/prospect";
import { answer } from "./reading.ts";
import type { Reading } from "./site.ts";

/** Who wrote a message, as its header says. */
export interface Sender {
  readonly element: Element;
  readonly name?: string | undefined;
  /** Absent where the header shows none, or several that disagree. */
  readonly email?: string | undefined;
  readonly isUser: boolean;
}

const machine = /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|bounces?)([-_.+]|$)/;

/** Whether nobody reads what is sent to this address. */
export function isMachine({ email = "" }: Sender): boolean {
  return machine.test(email.slice(0, email.indexOf("@")));
}

/**
 * What Google Groups writes where it replaces a sender's address by the group's. The quotes and the "via" belong to the
 * mail's header and are the same in every language.
 */
const throughGroup = /^'(.+)' via .+$/;

/** The sender as a prospect. */
export function describeSender({ name, email }: Sender, unsure: readonly ProspectField[] = []): Reading {
  const person = throughGroup.exec(name ?? "")?.[1];
  if (person !== undefined) return answer({ name: person }, ["email"]);
  return answer({ name, email }, email === undefined ? [...new Set([...unsure, "email" as const])] : unsure);
}
