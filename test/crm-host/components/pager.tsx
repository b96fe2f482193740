import { Icon } from "./icon.tsx";

type PagerProps = {
  page: number;
  pageCount: number;
  onPage(page: number): void;
  labels?: boolean;
  ends?: boolean;
  mostButtons?: number;
};

/** Pages count from 1. */
export function Pager({ page, pageCount, onPage, labels = true, ends = false, mostButtons = 5 }: PagerProps) {
  const from = Math.max(1, Math.min(page - Math.floor(mostButtons / 2), pageCount - mostButtons + 1));
  const numbers = Array.from({ length: Math.min(mostButtons, pageCount) }, (_, index) => from + index);
  const step = (to: number, text: string, icon: "left" | "right") => (
    <button
      type="button"
      className="pager-button"
      disabled={to < 1 || to > pageCount || to === page}
      onClick={() => onPage(to)}
    >
      {icon === "left" && <Icon name="left" />}
      <span className={labels ? undefined : "visually-hidden"}>{text}</span>
      {icon === "right" && <Icon name="right" />}
    </button>
  );
  return (
    <nav className="pager" aria-label="Pages">
      {ends && step(1, "First", "left")}
      {step(page - 1, "Prev", "left")}
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          className="pager-button"
          aria-label={`Page ${number}`}
          aria-current={number === page ? "page" : undefined}
          onClick={() => onPage(number)}
        >
          {number}
        </button>
      ))}
      {step(page + 1, "Next", "right")}
      {ends && step(pageCount, "Last", "right")}
    </nav>
  );
}
