import { formatLocaleOf } from "@assay/shared/language/locale";
import { useExtensionActions, useExtensionContext } from "@hubspot/ui-extensions";

/** The kinds of record that carry a card of ours, by HubSpot's ids of them. */
const kinds = { "0-1": "contact", "0-2": "company", "0-3": "deal", "0-136": "lead" } as const;
export type RecordKind = (typeof kinds)[keyof typeof kinds];

/** The record the card stands on and what its page can do. The only file that knows how HubSpot's hooks are called. */
export interface RecordPage {
  /** Absent on a record that Assay knows nothing about. */
  readonly kind: RecordKind | undefined;
  readonly objectId: string;
  /** Origin of our server; absent when the app was uploaded without a profile. */
  readonly apiOrigin: string | undefined;
  /** BCP 47 tag of the person looking, in a language that Assay speaks. */
  readonly locale: string;
  refreshProperties(): void;
  /** Calls after another rating has reached the record, from our other card on this page too. It cannot be taken back. */
  onRatingWritten(listener: () => void): void;
  copyText(text: string): Promise<void>;
  closeOverlay(id: string): void;
  announce(type: "success" | "danger", message: string): void;
}

/** The sidebar's hooks are the tab's. */
export function useRecordPage(): RecordPage {
  const { crm, user, variables } = useExtensionContext<"crm.record.tab">();
  const actions = useExtensionActions<"crm.record.tab">();
  const origin = variables?.API_ORIGIN;
  return {
    kind: Object.entries(kinds).find(([id]) => id === crm.objectTypeId)?.[1],
    objectId: String(crm.objectId),
    apiOrigin: typeof origin === "string" ? origin : undefined,
    locale: formatLocaleOf(user.locale ?? user.language),
    refreshProperties: () => actions.refreshObjectProperties(),
    onRatingWritten: (listener) => actions.onCrmPropertiesUpdate(["assay_assessed_at"], () => listener()),
    copyText: (text) => actions.copyTextToClipboard(text),
    closeOverlay: (id) => actions.closeOverlay(id),
    announce: (type, message) => actions.addAlert({ type, message }),
  };
}
