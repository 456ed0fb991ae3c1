import type { ReactNode, RefObject } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

interface OtherViewProps {
  readonly title: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** A view of the claims besides their list, with the way back to it. */
export function OtherView({ title, heading, children }: OtherViewProps) {
  const { t } = useMessages();
  return (
    <>
      <ViewLink view="all" className="back" label={t("article.back")}>
        <span aria-hidden="true">‹</span> {t("panel.claims")}
      </ViewLink>
      <h2 className="detail-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </>
  );
}
