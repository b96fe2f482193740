import type { CrmRecord, PropertyDefinition, RecordPage } from "../crm-portal.ts";
import type { ListPage, RecordView } from "../page-state.ts";
import type { RecordType, RecordTypeName } from "../record-type.ts";
import type { ExtensionReply, ExtensionRequest } from "../signing-proxy.ts";

export type CrmClient = ReturnType<typeof createCrmClient>;

/** The page's calls to its own server, in the name of the person this tab plays. */
export function createCrmClient(userId: number) {
  const call = async <Answer>(path: string, init?: RequestInit): Promise<Answer | undefined> => {
    const headers = { "x-crm-user": String(userId), ...(init?.body ? { "content-type": "application/json" } : {}) };
    const response = await fetch(path, { ...init, headers });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The CRM answered ${response.status}.`);
    return (await response.json()) as Answer;
  };
  return {
    readView: (type: RecordTypeName, id: string) => call<RecordView>(`/crm/views/${type}/${encodeURIComponent(id)}`),
    readDefinitions: (type: RecordTypeName) => call<PropertyDefinition[]>(`/crm/definitions/${type}`),
    listRecords: ({ name }: RecordType, search: URLSearchParams) => call<ListPage>(`/crm/lists/${name}?${search}`),
    /** Of any object type, by whatever name or id the extension gives it. */
    searchObjects: (objectType: string, search: URLSearchParams) =>
      call<RecordPage>(`/crm/objects/${encodeURIComponent(objectType)}?${search}`),
    readObject: (objectType: string, id: string) =>
      call<CrmRecord>(`/crm/objects/${encodeURIComponent(objectType)}/${encodeURIComponent(id)}`),
    extensionFetch: async (request: ExtensionRequest): Promise<ExtensionReply> => {
      const reply = await call<ExtensionReply>("/crm/extension-fetch", {
        method: "POST",
        body: JSON.stringify(request),
      });
      if (!reply) throw new Error("The CRM's signing proxy is gone.");
      return reply;
    },
  };
}
