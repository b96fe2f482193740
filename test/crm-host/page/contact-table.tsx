import { SortMark } from "../components/table.tsx";
import type { PropertyDefinition } from "../crm-portal.ts";
import type { ContactRow } from "../page-state.ts";
import { type ContactColumn, cellText, contactName } from "./contact-columns.ts";
import { Initials } from "./initials.tsx";
import { hrefFor } from "./links.ts";

type TableProps = {
  columns: ContactColumn[];
  contacts: ContactRow[];
  definitions: PropertyDefinition[];
  sort: string;
  busy: boolean;
  onSort(sort: string): void;
};

export function ContactTable({ columns, contacts, definitions, sort, busy, onSort }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section className="list-table" aria-label="Contacts" aria-busy={busy} tabIndex={0}>
      <table className="table" data-density="condensed">
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.id}>
              {columns.map((column) => (
                <td key={column.name} data-column={column.name} data-numeric={column.numeric || undefined}>
                  {column.name === "lastname" ? (
                    <NameCell contact={contact} />
                  ) : (
                    <CellValue column={column} contact={contact} definitions={definitions} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {contacts.length === 0 && <p className="list-empty">No contact matches.</p>}
    </section>
  );
}

type HeadProps = { column: ContactColumn; sort: string; onSort(sort: string): void };

/** The first click on a number sorts the highest first, on a text from A. */
function ColumnHead({ column: { name, label, sortable, numeric }, sort, onSort }: HeadProps) {
  const direction = sort === name ? "ascending" : sort === `-${name}` ? "descending" : "none";
  if (!sortable) return <th scope="col">{label}</th>;
  const opposite = direction === "ascending" ? `-${name}` : name;
  const next = direction === "none" && numeric ? `-${name}` : opposite;
  return (
    <th scope="col" aria-sort={direction} data-numeric={numeric || undefined}>
      <button type="button" className="sort-button" onClick={() => onSort(next)}>
        {label}
        <SortMark direction={direction} />
      </button>
    </th>
  );
}

function NameCell({ contact: { id, properties } }: { contact: ContactRow }) {
  const name = contactName(properties);
  return (
    <span className="name-cell">
      <Initials name={name} />
      <span>
        <a href={hrefFor(`/contacts/${id}`)}>{name}</a>
        <span className="muted name-email">{properties.email}</span>
      </span>
    </span>
  );
}

type CellProps = { column: ContactColumn; contact: ContactRow; definitions: PropertyDefinition[] };

function CellValue({ column, contact, definitions }: CellProps) {
  const text = cellText(contact, column, definitions);
  if (!text) return <span className="muted">--</span>;
  const value = contact.properties[column.name] ?? undefined;
  if (column.name === "assay_grade")
    return (
      <span className="grade" data-grade={value}>
        {text}
      </span>
    );
  if (column.name === "assay_temperature")
    return (
      <span className="temperature" data-temperature={value}>
        {text}
      </span>
    );
  return <span title={text}>{text}</span>;
}
