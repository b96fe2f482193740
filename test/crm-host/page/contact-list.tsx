import { useEffect, useState } from "react";
import { Pager } from "../components/pager.tsx";
import type { PropertyDefinition } from "../crm-portal.ts";
import type { ContactQuery, View } from "../page-state.ts";
import { contactColumns } from "./contact-columns.ts";
import { ContactFilters } from "./contact-filters.tsx";
import { ContactTable } from "./contact-table.tsx";
import type { CrmClient } from "./crm-client.ts";
import { hrefFor } from "./links.ts";

const PER_PAGE = 25;
type ListView = Extract<View, { kind: "contacts" }>;

/** The contact list; what it shows stands in the URL, so that it can be linked to and gone back to. */
export function ContactList({ view, client }: { view: ListView; client: CrmClient }) {
  const [query, setQuery] = useState(view.query);
  const [page, setPage] = useState(view.page);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = "Contacts · Northwind CRM";
  }, []);
  const change = async (part: Partial<ContactQuery>) => {
    const next = { ...query, page: 1, ...part };
    setQuery(next);
    setBusy(true);
    const search = toSearch(next);
    history.replaceState(null, "", hrefFor(`/contacts${search.size ? `?${search}` : ""}`));
    const found = await client.listContacts(search);
    // A slower answer to an earlier question must not replace a later one.
    if (found && location.search === new URL(hrefFor(`/contacts?${search}`), location.href).search) {
      setPage(found);
      setBusy(false);
    }
  };
  const pageCount = Math.max(1, Math.ceil(page.total / PER_PAGE));
  return (
    <div className="list-page">
      <header className="list-header">
        <h1>Contacts</h1>
        <p className="muted" role="status">
          {page.total} {page.total === 1 ? "record" : "records"}
        </p>
      </header>
      <ContactFilters query={query} grades={gradesOf(view.definitions)} onChange={change} />
      <ContactTable
        columns={contactColumns(view.definitions)}
        contacts={page.contacts}
        definitions={view.definitions}
        sort={query.sort}
        busy={busy}
        onSort={(sort) => change({ sort })}
      />
      {pageCount > 1 && <Pager page={query.page} pageCount={pageCount} onPage={(number) => change({ page: number })} />}
    </div>
  );
}

/** Only what differs from the default, so that addresses stay short. */
function toSearch({ q, grade, sort, page }: ContactQuery): URLSearchParams {
  const parts = { q, grade, sort, page: page > 1 ? String(page) : "" };
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value));
}

const gradesOf = (definitions: PropertyDefinition[]) => definitions.find((one) => one.name === "assay_grade")?.options;
