import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { hoverOnMap, setHover } from "../../store/hover.ts";
import { useView } from "../../url/view-context.ts";
import { usePlaceClick } from "../use-place-click.ts";

interface PlaceListboxProps {
  /** The places on screen, in order. */
  readonly places: readonly PlaceId[];
  /** The option the keyboard is on; null while the list does not have focus. */
  readonly active: PlaceId | null;
  readonly onActive: (id: PlaceId | null) => void;
}

/** Where a key leads from an option; null for keys that do not move. */
function indexAfterKey(key: string, index: number, count: number): number | null {
  if (key === "ArrowDown" || key === "ArrowRight") return Math.min(index + 1, count - 1);
  if (key === "ArrowUp" || key === "ArrowLeft") return Math.max(index - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/**
 * The places on screen as a listbox: one Tab stop, arrow keys move over the places and
 * mark each on the map, Enter or Space opens one. It is seen only while it has focus.
 */
export function PlaceListbox({ places, active, onActive }: PlaceListboxProps) {
  const { t, nameOf } = useMessages();
  const { view } = useView();
  const pick = usePlaceClick();
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<PlaceId | null>(null);
  const idPrefix = useId();
  const optionId = (id: PlaceId) => `${idPrefix}${id}`;
  const selected = view.selection.kind === "place" ? view.selection.id : null;
  const shown = active !== null && places.includes(active) ? active : null;

  useEffect(() => {
    list.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  });

  useEffect(() => {
    if (shown === null) return;
    setHover(hoverOnMap(shown));
    return () => setHover(null);
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === "Enter" || event.key === " ") && shown !== null) {
      event.preventDefault();
      pick(shown);
      return;
    }
    const index = shown === null ? -1 : places.indexOf(shown);
    const next = places[indexAfterKey(event.key, index, places.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onActive(next);
  };

  const onFocus = () => {
    const start = [last.current, selected].find((id) => id !== null && places.includes(id));
    onActive(start ?? places[0] ?? null);
  };

  const onBlur = () => {
    last.current = shown;
    onActive(null);
  };

  return (
    <div
      ref={list}
      className="place-listbox"
      role="listbox"
      tabIndex={0}
      aria-label={t("map.places")}
      aria-activedescendant={shown === null ? undefined : optionId(shown)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {places.map((id) => (
        // The listbox handles the keys, as its pattern asks.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see onKeyDown of the listbox
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant moves over options
        <div
          key={id}
          id={optionId(id)}
          role="option"
          aria-selected={id === selected}
          data-active={id === shown ? "true" : null}
          onClick={() => pick(id)}
        >
          {nameOf(placeOf(id).names)}
        </div>
      ))}
    </div>
  );
}
