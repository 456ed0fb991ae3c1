import type { ComponentProps } from "react";
import { useView } from "../../state/view-context.ts";
import type { Selection } from "../../state/view-state.ts";
import { ActLink } from "../../ui/ActLink.tsx";

interface SelectionLinkProps extends Omit<ComponentProps<typeof ActLink>, "href" | "onAct"> {
  readonly selection: Selection;
}

/** A link that chooses something to read: a place, a claim, a distance. */
export function SelectionLink({ selection, ...rest }: SelectionLinkProps) {
  const { view, acts, hrefOf } = useView();
  const href = hrefOf({ ...view, selection });
  return <ActLink {...rest} href={href} onAct={() => acts.choose(selection)} />;
}
