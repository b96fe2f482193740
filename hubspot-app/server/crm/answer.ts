/**
 * Why a call came to nothing. `busy` says how long to wait; `unavailable` leaves that to the caller; `disconnected`
 * needs a person: the portal took back its consent.
 */
export type CrmFault =
  | { kind: "busy"; waitMs: number; message: string }
  | { kind: "unavailable"; message: string }
  | { kind: "disconnected"; message: string }
  | { kind: "rejected"; message: string }
  /** The portal did not grant what this needs. */
  | { kind: "no-access"; message: string };

export type CrmAnswer<Value> = { ok: true; value: Value } | { ok: false; fault: CrmFault };
