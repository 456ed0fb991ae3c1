import { type ReactNode, useId } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { tabOf } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";
import { usePanelFocus } from "./use-panel-focus.ts";

interface DetailPanelProps {
  /** The id of a place, a claim, a contradiction or a tool. */
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of a panel: a named article with a heading that takes focus, and the way back. */
export function DetailPanel({ id, kicker, title, children }: DetailPanelProps) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const headingId = useId();
  const heading = usePanelFocus<HTMLHeadingElement>();
  const target = t(`panel.${tabOf(view.panel)}`);
  return (
    <article className="detail" id={id} aria-labelledby={headingId} data-detail={id}>
      <button
        type="button"
        className="back"
        aria-label={t("detail.back", { target })}
        onClick={actions.close}
      >
        <span aria-hidden="true">‹</span> {target}
      </button>
      <p className="kicker">{kicker}</p>
      <h2 className="detail-title" id={headingId} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </article>
  );
}
