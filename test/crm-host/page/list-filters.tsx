import { useEffect, useRef, useState } from "react";
import { Icon } from "../components/icon.tsx";
import type { ListQuery } from "../page-state.ts";

/** Long enough to let a word be typed, short enough to feel immediate. */
const TYPING_PAUSE_MS = 200;
type Grade = { value: string; label: string };
type FilterProps = {
  /** What the search looks through, for the screen reader and in the empty field. */
  label: string;
  hint: string;
  query: ListQuery;
  /** Absent until the portal has the grade's property. */
  grades: Grade[] | undefined;
  onChange(part: Partial<ListQuery>): void;
};

export function ListFilters({ label, hint, query, grades, onChange }: FilterProps) {
  const [typed, setTyped] = useState(query.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (q: string) => {
    setTyped(q);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange({ q }), TYPING_PAUSE_MS);
  };
  return (
    <search className="list-filters">
      <label className="search-control">
        <span className="visually-hidden">{label}</span>
        <Icon name="search" />
        <input
          type="search"
          className="control"
          placeholder={hint}
          value={typed}
          onChange={(event) => search(event.target.value)}
        />
      </label>
      {grades && (
        <label className="grade-filter">
          Grade
          <select
            className="control select"
            value={query.grade}
            onChange={(event) => onChange({ grade: event.target.value })}
          >
            <option value="">All</option>
            {grades.map((grade) => (
              <option key={grade.value} value={grade.value}>
                {grade.label}
              </option>
            ))}
            <option value="none">Not graded</option>
          </select>
        </label>
      )}
    </search>
  );
}
