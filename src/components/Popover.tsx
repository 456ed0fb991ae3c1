import { type KeyboardEvent, type ReactNode, useEffectEvent, useLayoutEffect, useRef } from "react";

interface PopoverProps {
  /** The buttons that open and close it have it as `aria-controls`. */
  readonly id: string;
  readonly label: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A box over the page that a button opens. It takes focus and, closed with focus in it, gives it back.
 * Esc closes it, and so do a press or focus elsewhere, Back and Forward.
 */
export function Popover({ id, label, className, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);

  const closeFrom = useEffectEvent((target: EventTarget | null) => {
    if (!(target instanceof Element) || box.current?.contains(target) === true) return;
    if (target.closest(`[aria-controls="${id}"]`) === null) onClose();
  });

  const close = useEffectEvent(() => onClose());

  // In the layout, or one that is closing would still see the next one take focus, and close that.
  useLayoutEffect(() => {
    const { current: element } = box;
    const opener = document.activeElement;
    element?.focus({ preventScroll: true });
    const follow = ({ target }: Event) => closeFrom(target);
    const events = ["pointerdown", "focusin"];
    for (const event of events) document.addEventListener(event, follow, { capture: true });
    const leave = () => close();
    window.addEventListener("popstate", leave);
    return () => {
      window.removeEventListener("popstate", leave);
      for (const event of events) document.removeEventListener(event, follow, { capture: true });
      const hasFocus = element?.contains(document.activeElement) === true;
      if (hasFocus && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // What is selected on the page stays selected.
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={box}
      id={id}
      className={`popover ${className}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
