import "../../styles/record-link.css";
import { useMessages } from "../../i18n/use-messages.ts";
import { PanelLink } from "./PanelLink.tsx";

interface RecordLinkProps {
  /** The record of the list of evidence. */
  readonly id: string;
  /** The figure it is about, for those who do not see where the link stands. */
  readonly what: string;
}

/** A link from a figure to its record. */
export function RecordLink({ id, what }: RecordLinkProps) {
  const { t } = useMessages();
  return (
    <PanelLink
      panel="evidence"
      entry={id}
      className="record-link"
      label={t("evidence.linkOf", { what })}
    >
      {t("evidence.link")}
    </PanelLink>
  );
}
