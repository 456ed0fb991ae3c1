import type { ReactNode } from "react";
import { Link } from "../../components/Link.tsx";
import { useLinkCamera } from "../../url/use-url-state.ts";
import { type ClaimView, noSelection } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";

interface ViewLinkProps {
  readonly view: ClaimView;
  readonly className?: string;
  /** The accessible name where the words are too few. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to another view of the claims. */
export function ViewLink({ view: claimView, className, label, children }: ViewLinkProps) {
  const { view, actions, hrefOf } = useView();
  const camera = useLinkCamera();
  return (
    <Link
      className={className}
      aria-label={label}
      data-opens={`view-${claimView}`}
      href={hrefOf({ ...view, camera, selection: noSelection, claimView })}
      onAction={() => actions.selectClaimView(claimView)}
    >
      {children}
    </Link>
  );
}
