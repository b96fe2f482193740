import type { TabProps, TabsProps } from "@hubspot/ui-extensions";
import { createContext, type RefObject, useContext, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

type TabList = {
  selected: string | undefined;
  select(id: string, given: string | number): void;
  list: HTMLElement | null;
};

const TabContext = createContext<TabList | undefined>(undefined);

/** Each tab puts its own button into the list, since a parent does not see its children's props over the bridge. */
export function Tabs({
  children,
  defaultSelected,
  selected,
  onSelectedChange,
  variant = "default",
  fill,
  testId,
}: TabsProps) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [own, setOwn] = useState(defaultSelected === undefined ? undefined : String(defaultSelected));
  const container = useRef<HTMLDivElement>(null);
  useSelectFirst(container, list, own === undefined && selected === undefined, setOwn);
  const select = (id: string, given: string | number) => {
    setOwn(id);
    (onSelectedChange as ((id: string | number) => void) | undefined)?.(given);
  };
  return (
    <div ref={container} className="tabs" data-variant={variant} data-fill={fill || undefined} data-testid={testId}>
      <div ref={setList} role="tablist" className="tab-list" />
      <TabContext.Provider value={{ selected: selected === undefined ? own : String(selected), select, list }}>
        {children}
      </TabContext.Provider>
    </div>
  );
}

/** Without a default the first tab is open; which that is shows once the buttons stand in the list. */
function useSelectFirst(
  container: RefObject<HTMLDivElement | null>,
  list: HTMLElement | null,
  wanted: boolean,
  select: (id: string) => void,
) {
  useLayoutEffect(() => {
    const first = container.current?.querySelector<HTMLElement>(":scope > [role=tablist] > [role=tab]");
    if (list && wanted && first?.dataset.tab) select(first.dataset.tab);
  });
}

export function Tab({ tabId, title, disabled, tooltip, children, testId }: TabProps) {
  const id = useId();
  const tabs = useContext(TabContext);
  const key = tabId === undefined ? id : String(tabId);
  const selected = tabs?.selected === key;
  const button = (
    <button
      type="button"
      role="tab"
      id={`${id}t`}
      className="tab"
      data-tab={key}
      data-testid={testId}
      aria-selected={selected}
      aria-controls={selected ? `${id}p` : undefined}
      disabled={disabled}
      title={tooltip}
      onClick={() => tabs?.select(key, tabId ?? key)}
    >
      {title}
    </button>
  );
  return (
    <>
      {tabs?.list && createPortal(button, tabs.list)}
      {selected && (
        <div role="tabpanel" id={`${id}p`} aria-labelledby={`${id}t`} className="tab-panel">
          {children}
        </div>
      )}
    </>
  );
}
