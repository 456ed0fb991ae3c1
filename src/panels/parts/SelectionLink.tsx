import type { ComponentProps } from "react";
import { Link } from "../../components/Link.tsx";
import { outsideStory, type Selection } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";

interface SelectionLinkProps extends Omit<ComponentProps<typeof Link>, "href" | "onAction"> {
  readonly selection: Selection;
}

/** A link that chooses something to read: a place, a claim, a distance. */
export function SelectionLink({ selection, ...rest }: SelectionLinkProps) {
  const { view, actions, hrefOf } = useView();
  const href = hrefOf({ ...outsideStory(view), selection, entry: null });
  return <Link {...rest} href={href} onAction={() => actions.select(selection)} />;
}
