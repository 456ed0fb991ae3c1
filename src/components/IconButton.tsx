import { type ButtonHTMLAttributes, useEffect, useState } from "react";
import { Icon, type IconName } from "./Icon.tsx";

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** The button's name, which its tooltip shows. */
  readonly label: string;
  /** Whether the name stands beside the picture too, where style sheets leave it room. */
  readonly isLabelSeen?: boolean;
}

const isFocusSeen = (element: Element) => element.matches(":focus-visible");

/** Calls back on Esc, wherever focus is. */
function useEscape(isActive: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isActive) return;
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && onEscape();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isActive, onEscape]);
}

/**
 * A button with a picture. Its name is a tooltip under the pointer, under a finger that rests on it,
 * and on focus by the keyboard; Esc hides it.
 */
export function IconButton(props: IconButtonProps) {
  const { icon, label, isLabelSeen = false, className = "", onClick, ...rest } = props;
  const [isNamed, setNamed] = useState(false);
  const [hide] = useState(() => () => setNamed(false));
  useEscape(isNamed, hide);
  return (
    <button
      type="button"
      {...rest}
      className={`icon-button ${className}`}
      aria-label={label}
      onPointerEnter={() => setNamed(true)}
      onPointerLeave={hide}
      onFocus={({ currentTarget }) => setNamed(isFocusSeen(currentTarget))}
      onBlur={hide}
      onClick={(event) => {
        hide();
        onClick?.(event);
      }}
    >
      <Icon name={icon} />
      {isLabelSeen && <span className="icon-label">{label}</span>}
      {isNamed && (
        <span className="tooltip" aria-hidden="true">
          {label}
        </span>
      )}
    </button>
  );
}
