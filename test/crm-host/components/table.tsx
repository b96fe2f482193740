import type {
  SortedTableHeaderProps,
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
  TablePaginatedProps,
  TableProps,
} from "@hubspot/ui-extensions";
import { createContext, useContext } from "react";
import { Icon } from "./icon.tsx";
import { Pager } from "./pager.tsx";

const InHead = createContext(false);

export function Table(props: TableProps) {
  const { bordered = true, flush, density = "default", children, testId } = props;
  return (
    <div className="table-block" data-flush={flush || undefined} data-testid={testId}>
      {/* Focusable, so that the keyboard can scroll it sideways; no landmark, because a page may have several. */}
      {/* biome-ignore lint/a11y: what scrolls has to take the focus, and a fieldset it is not */}
      <div role="group" className="table-scroll" tabIndex={0} aria-label="Table">
        <table className="table" data-bordered={bordered} data-density={density}>
          {children}
        </table>
      </div>
      {props.paginated && <TablePager {...props} />}
    </div>
  );
}

const TablePager = ({ page = 1, pageCount, onPageChange, ...rest }: TablePaginatedProps) => (
  <Pager
    page={page}
    pageCount={pageCount}
    onPage={onPageChange}
    labels={rest.showButtonLabels ?? true}
    ends={rest.showFirstLastButtons ?? false}
    mostButtons={rest.maxVisiblePageButtons ?? 5}
  />
);

export const TableHead = ({ children, testId }: TableElementProps) => (
  <InHead.Provider value={true}>
    <thead data-testid={testId}>{children}</thead>
  </InHead.Provider>
);
export const TableBody = ({ children, testId }: TableElementProps) => <tbody data-testid={testId}>{children}</tbody>;
export const TableFooter = ({ children, testId }: TableElementProps) => <tfoot data-testid={testId}>{children}</tfoot>;
export const TableRow = ({ children, testId }: TableElementProps) => <tr data-testid={testId}>{children}</tr>;

const widthOf = (width: TableCellProps["width"]) =>
  typeof width === "number" ? width : width === "max" ? "100%" : width === "min" ? 1 : undefined;

export const TableCell = ({ align, width, colSpan, children, testId }: TableCellProps) => (
  <td
    colSpan={colSpan}
    style={{ textAlign: align, width: widthOf(width), whiteSpace: width === "min" ? "nowrap" : undefined }}
    data-testid={testId}
  >
    {children}
  </td>
);

const isSortable = (props: TableHeaderProps): props is SortedTableHeaderProps =>
  props.sortDirection !== undefined && props.sortDirection !== "never";

/** A column's title, or a row's when it stands outside the head. */
export function TableHeader(props: TableHeaderProps) {
  const inHead = useContext(InHead);
  const { align, width, children, testId } = props;
  const cell = {
    scope: inHead ? "col" : "row",
    style: { textAlign: align, width: widthOf(width) },
    "data-testid": testId,
  };
  if (!isSortable(props)) return <th {...cell}>{children}</th>;
  const { sortDirection, onSortChange, disabled } = props;
  const next = sortDirection === "ascending" ? "descending" : "ascending";
  return (
    <th {...cell} aria-sort={sortDirection}>
      <button type="button" className="sort-button" disabled={disabled} onClick={() => onSortChange(next)}>
        {children}
        <SortMark direction={sortDirection} />
      </button>
    </th>
  );
}

export const SortMark = ({ direction }: { direction: "ascending" | "descending" | "none" }) => (
  <span className="sort-mark" data-direction={direction} aria-hidden="true">
    <Icon name={direction === "ascending" ? "upCarat" : "downCarat"} />
  </span>
);
