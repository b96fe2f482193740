/** Who wrote a message, as its header says. */
export interface Sender {
  readonly element: Element;
  /** Where their name stands, perhaps with more around it; what says it best comes first. */
  readonly lines: readonly string[];
  /** Absent where the header shows none, or several that disagree. */
  readonly email?: string | undefined;
  readonly isUser: boolean;
}

const machine = /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|bounces?)([-_.+]|$)/;

/** Whether somebody other than the user reads what is sent to this address. */
export function isSomebodyElse({ isUser, email = "" }: Sender): boolean {
  return !isUser && !machine.test(email.slice(0, email.indexOf("@")));
}
