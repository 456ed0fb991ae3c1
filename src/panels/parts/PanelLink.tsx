import type { ReactNode } from "react";
import { Link } from "../../components/Link.tsx";
import { useLinkCamera } from "../../url/use-url-state.ts";
import { type PanelId, panelView } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";

interface PanelLinkProps {
  readonly panel: PanelId;
  /** The entry of its list to start at. */
  readonly entry?: string;
  readonly className?: string;
  /** The accessible name where the words are too few. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link that shows a panel. */
export function PanelLink({ panel, entry, className, label, children }: PanelLinkProps) {
  const { view, actions, hrefOf } = useView();
  const camera = useLinkCamera();
  return (
    <Link
      className={className}
      aria-label={label}
      data-opens={panel}
      href={hrefOf({ ...panelView(view, panel, entry ?? null), camera })}
      onAction={() => actions.selectPanel(panel, entry)}
    >
      {children}
    </Link>
  );
}
