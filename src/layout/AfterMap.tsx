import type { ReactNode } from "react";
import { useLaterView } from "../url/use-later-view.ts";
import { LaterViewContext, useView } from "../url/view-context.ts";

const ofMap = ["scenario"] as const;

/**
 * What is read follows a change of scenario once the map shows it, so that writing dozens of links
 * anew does not hold up the picture; every other change it follows at once.
 * @param children the same element on every render, or it would be rendered with the map after all
 */
export function AfterMap({ children }: { readonly children: ReactNode }) {
  const view = useLaterView(useView(), ofMap);
  return <LaterViewContext value={view}>{children}</LaterViewContext>;
}
