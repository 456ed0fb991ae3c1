import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from "react";

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
 * Esc closes it, and so does a press or focus elsewhere.
 */
export function Popover({ id, label, className, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current: element } = box;
    const opener = document.activeElement;
    element?.focus({ preventScroll: true });
    return () => {
      const hasFocus = element?.contains(document.activeElement) === true;
      if (hasFocus && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  const closeFrom = useEffectEvent((target: EventTarget | null) => {
    if (!(target instanceof Element) || box.current?.contains(target) === true) return;
    if (target.closest(`[aria-controls="${id}"]`) === null) onClose();
  });
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => closeFrom(target);
    document.addEventListener("pointerdown", onPress, { capture: true });
    const onFocus = ({ target }: FocusEvent) => closeFrom(target);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("pointerdown", onPress, { capture: true });
      document.removeEventListener("focusin", onFocus);
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
