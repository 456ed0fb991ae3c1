import { useMessages } from "../i18n/use-messages.ts";

/** A way out of the map by the keyboard, at its beginning and its end; seen while it has focus. */
export function SkipToReading() {
  const { t } = useMessages();
  return (
    <a className="skip-link" href="#reading">
      {t("skip.reading")}
    </a>
  );
}
