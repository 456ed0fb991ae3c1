import { type ReactNode, use } from "react";
import { CameraContext, useView } from "../../state/view-context.ts";
import { noSelection, type PanelId } from "../../state/view-state.ts";
import { ActLink } from "../../ui/ActLink.tsx";

interface PanelLinkProps {
  readonly panel: PanelId;
  /** The entry of its list to start at. */
  readonly entry?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that shows a panel. */
export function PanelLink({ panel, entry, className, children }: PanelLinkProps) {
  const { view, acts, hrefOf } = useView();
  const camera = use(CameraContext);
  return (
    <ActLink
      className={className}
      data-opens={panel}
      href={hrefOf({ ...view, camera, selection: noSelection, panel, entry: entry ?? null })}
      onAct={() => acts.choosePanel(panel, entry)}
    >
      {children}
    </ActLink>
  );
}
