import { useEffect, useState } from "react";
import { Pager } from "../components/pager.tsx";
import type { PropertyDefinition } from "../crm-portal.ts";
import type { ListQuery, View } from "../page-state.ts";
import { type RecordType, type RecordTypeName, recordTypes } from "../record-type.ts";
import type { CrmClient } from "./crm-client.ts";
import { hrefFor } from "./links.ts";
import { listColumns } from "./list-cell.ts";
import { ListFilters } from "./list-filters.tsx";
import { RecordTable } from "./record-table.tsx";

const PER_PAGE = 25;
/** What the CRM's own search looks through. */
const SEARCH_HINTS: Record<RecordTypeName, string> = {
  contacts: "Search name, email, company",
  companies: "Search name, domain",
  deals: "Search name",
  leads: "Search name",
};
type ListView = Extract<View, { kind: "list" }>;

/** A list of records; what it shows stands in the URL, so that it can be linked to and gone back to. */
export function RecordList({ view, client }: { view: ListView; client: CrmClient }) {
  const type = recordTypes[view.type];
  const { query, page, busy, change } = useList(view, type, client);
  useEffect(() => {
    document.title = `${type.title} · Northwind CRM`;
  }, [type]);
  const pageCount = Math.max(1, Math.ceil(page.total / PER_PAGE));
  const isEmpty = page.total === 0 && !query.q && !query.grade;
  return (
    <div className="list-page">
      <header className="list-header">
        <h1>{type.title}</h1>
        <p className="muted" role="status">
          {page.total} {page.total === 1 ? "record" : "records"}
        </p>
      </header>
      {isEmpty ? (
        <p className="list-table list-empty">This portal has no {type.title.toLowerCase()}.</p>
      ) : (
        <>
          <ListFilters
            label={`Search ${type.title.toLowerCase()}`}
            hint={SEARCH_HINTS[type.name]}
            query={query}
            grades={gradesOf(view.definitions)}
            onChange={change}
          />
          <RecordTable
            type={type}
            columns={listColumns(type, view.definitions)}
            rows={page.rows}
            definitions={view.definitions}
            sort={query.sort}
            busy={busy}
            onSort={(sort) => change({ sort })}
          />
        </>
      )}
      {pageCount > 1 && <Pager page={query.page} pageCount={pageCount} onPage={(number) => change({ page: number })} />}
    </div>
  );
}

function useList(view: ListView, type: RecordType, client: CrmClient) {
  const [query, setQuery] = useState(view.query);
  const [page, setPage] = useState(view.page);
  const [busy, setBusy] = useState(false);
  const change = async (part: Partial<ListQuery>) => {
    const next = { ...query, page: 1, ...part };
    setQuery(next);
    setBusy(true);
    const search = toSearch(next);
    const here = hrefFor(`/${type.name}${search.size ? `?${search}` : ""}`);
    history.replaceState(null, "", here);
    const found = await client.listRecords(type, search);
    // A slower answer to an earlier question must not replace a later one.
    if (found && location.href === new URL(here, location.href).href) {
      setPage(found);
      setBusy(false);
    }
  };
  return { query, page, busy, change };
}

/** Only what differs from the default, so that addresses stay short. */
function toSearch({ q, grade, sort, page }: ListQuery): URLSearchParams {
  const parts = { q, grade, sort, page: page > 1 ? String(page) : "" };
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value));
}

const gradesOf = (definitions: PropertyDefinition[]) => definitions.find((one) => one.name === "assay_grade")?.options;
