import { type ReactNode, useId } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { PanelLink } from "./PanelLink.tsx";
import { usePanelFocus } from "./use-panel-focus.ts";

interface SourcesPartProps {
  readonly title: string;
  /** Whether reading starts at the heading, as it does unless a link names an entry. */
  readonly startsAtHeading?: boolean;
  readonly children: ReactNode;
}

/** The frame of a part of the tab of sources: a named article with the way back to them. */
export function SourcesPart({ title, startsAtHeading = true, children }: SourcesPartProps) {
  const { t } = useMessages();
  const headingId = useId();
  const heading = usePanelFocus<HTMLHeadingElement>();
  return (
    <article className="detail" aria-labelledby={headingId}>
      <PanelLink panel="sources" className="back" label={t("terms.back")}>
        <span aria-hidden="true">‹</span> {t("panel.sources")}
      </PanelLink>
      <h2
        className="detail-title"
        id={headingId}
        tabIndex={-1}
        {...(startsAtHeading && { ref: heading })}
      >
        {title}
      </h2>
      {children}
    </article>
  );
}
