import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "onClick"> {
  readonly href: string;
  /** What a plain click does in place of loading the address. */
  readonly onAction: () => void;
  readonly children: ReactNode;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** A link that acts inside the page, yet can be copied or opened in a new tab like any other. */
export function Link({ href, onAction, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onAction();
      }}
    >
      {children}
    </a>
  );
}
