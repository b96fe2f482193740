import { SortMark } from "../components/table.tsx";
import type { PropertyDefinition } from "../crm-portal.ts";
import type { ListRow } from "../page-state.ts";
import type { ListColumn, RecordType } from "../record-type.ts";
import { hrefFor } from "./links.ts";
import { cellText } from "./list-cell.ts";
import { RecordBadge } from "./record-badge.tsx";

type TableProps = {
  type: RecordType;
  columns: ListColumn[];
  rows: ListRow[];
  definitions: PropertyDefinition[];
  sort: string;
  busy: boolean;
  onSort(sort: string): void;
};

export function RecordTable({ type, columns, rows, definitions, sort, busy, onSort }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section className="list-table" aria-label={type.title} aria-busy={busy} tabIndex={0}>
      <table className="table" data-density="condensed">
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) => (
                <td key={column.name} data-name={index === 0 || undefined} data-numeric={column.numeric || undefined}>
                  {index === 0 ? (
                    <NameCell type={type} row={row} />
                  ) : (
                    <CellValue column={column} row={row} definitions={definitions} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="list-empty">No {type.singular} matches.</p>}
    </section>
  );
}

type HeadProps = { column: ListColumn; sort: string; onSort(sort: string): void };

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

function NameCell({ type, row: { id, properties } }: { type: RecordType; row: ListRow }) {
  const name = type.nameOf(properties);
  return (
    <span className="name-cell">
      <RecordBadge type={type} name={name} />
      <span>
        <a href={hrefFor(`/${type.name}/${id}`)}>{name}</a>
        {properties.email && <span className="muted name-email">{properties.email}</span>}
      </span>
    </span>
  );
}

type CellProps = { column: ListColumn; row: ListRow; definitions: PropertyDefinition[] };

function CellValue({ column, row, definitions }: CellProps) {
  const text = cellText(row, column, definitions);
  if (!text) return <span className="muted">--</span>;
  const value = row.properties[column.name] ?? undefined;
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
