/**
 * Why a record is pointed at. `look`: something of a contact that we know may be different; `edited`: a criterion's
 * property was changed by somebody else; `merged`: it took part in a merge; `facts`: something that profiles may look
 * at; `linked`: a contact's associations; `deal`: a deal's; `company`: a company's; `erased`: deleted for privacy.
 */
export type HintKind = "look" | "edited" | "merged" | "facts" | "linked" | "deal" | "company" | "erased";

/** Ids of the records that a batch points at, each once, by why: what an event says of them is not kept. */
export type BatchHints = Partial<Record<HintKind, readonly string[]>>;
