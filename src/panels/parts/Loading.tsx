import { useMessages } from "../../i18n/use-messages.ts";

/** Stands where something is still to come. */
export function Loading() {
  const { t } = useMessages();
  return <p className="loading">{t("panel.loading")}</p>;
}
