import { type KeyboardEvent, useRef } from "react";
import { Link } from "./Link.tsx";

interface TabsProps<Id extends string> {
  readonly label: string;
  /** With the address of each, which leads there while the page is not live yet. */
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly href: string }[];
  readonly selected: Id;
  /** Id of the element the tabs switch. */
  readonly controls: string;
  readonly onSelect: (id: Id) => void;
}

/** Where an arrow, Home or End key leads from a tab; null for other keys. */
function indexAfterKey(key: string, index: number, count: number): number | null {
  if (key === "ArrowRight") return (index + 1) % count;
  if (key === "ArrowLeft") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** Moves the row so that all of a tab is seen: browsers leave one where it is that is seen in part. */
function showWhole(tab: HTMLElement): void {
  const row = tab.parentElement as HTMLElement;
  const { left, right } = tab.getBoundingClientRect();
  const frame = row.getBoundingClientRect();
  row.scrollLeft += Math.max(0, right - frame.right) + Math.min(0, left - frame.left);
}

/**
 * A row of tabs: one Tab stop, arrow keys move along it, Enter or Space selects. Arrow keys
 * do not select, because selecting adds a step to the history.
 */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, controls, onSelect } = props;
  const row = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.key === " ") {
      event.preventDefault();
      event.currentTarget.click();
      return;
    }
    const next = indexAfterKey(event.key, index, tabs.length);
    if (next === null) return;
    event.preventDefault();
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };

  return (
    <div className="tabs" role="tablist" aria-label={label} ref={row}>
      {tabs.map((tab, index) => (
        <Link
          key={tab.id}
          id={`tab-${tab.id}`}
          className="tab"
          href={tab.href}
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={controls}
          tabIndex={tab.id === selected ? 0 : -1}
          onAction={() => onSelect(tab.id)}
          onFocus={({ currentTarget }) => showWhole(currentTarget)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {tab.label}
        </Link>
      ))}
    </div>
  );
}
