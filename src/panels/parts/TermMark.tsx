import "../../styles/terms.css";
import { type KeyboardEvent, type ToggleEvent, useEffect, useId, useRef, useState } from "react";
import type { TermId } from "../../content/terms.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PanelLink } from "./PanelLink.tsx";
import { placeBeside } from "./popover-position.ts";
import { TermDefinition } from "./TermDefinition.tsx";

interface TermMarkProps {
  readonly term: TermId;
  readonly words: string;
}

/**
 * Words with a definition: a button that shows it beside them, in the page's order right
 * after them. Esc, another press or a press elsewhere puts it away.
 */
export function TermMark({ term, words }: TermMarkProps) {
  const { t } = useMessages();
  const id = useId();
  const { name } = useTexts("terms").terms[term];
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);

  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === "open");
    if (newState === "open" && button.current !== null && card.current !== null) {
      placeBeside(card.current, button.current);
    }
  };

  useEffect(() => {
    if (!isOpen) return;
    const top = button.current?.getBoundingClientRect().top ?? 0;
    // It would stay in place while its words move away. The event of a scroll that ended before it
    // opened may come only now: it counts whether the words have moved.
    const follow = () => {
      const moved = Math.abs((button.current?.getBoundingClientRect().top ?? 0) - top);
      if (moved > 8) card.current?.hidePopover();
    };
    document.addEventListener("scroll", follow, { capture: true });
    return () => document.removeEventListener("scroll", follow, { capture: true });
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The card knows first: `isOpen` follows a moment later.
    if (event.key !== "Escape" || !card.current?.matches(":popover-open")) return;
    // Esc is for the innermost thing that is open.
    event.stopPropagation();
    card.current?.hidePopover();
    button.current?.focus();
  };

  return (
    <>
      <button
        type="button"
        className="term"
        ref={button}
        popoverTarget={id}
        aria-expanded={isOpen}
        onKeyDown={onKeyDown}
      >
        {words}
      </button>
      {/* A span, because it stands in the middle of a paragraph. */}
      <span
        id={id}
        ref={card}
        className="term-card"
        popover="auto"
        role="dialog"
        aria-label={name}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        <TermDefinition term={term} />
        <PanelLink panel="terms" entry={term} className="term-all">
          {t("term.all")}
        </PanelLink>
      </span>
    </>
  );
}
