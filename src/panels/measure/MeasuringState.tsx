import { useEffect } from "react";
import { Notice } from "../../components/Notice.tsx";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../store/announcement.ts";
import type { Measured } from "../../store/use-measurement.ts";

interface MeasuringStateProps {
  readonly measured: Measured;
  readonly text: MeasuringText;
}

/** Says why there is no measurement, or not yet; nothing once there is one. */
export function MeasuringState({ measured, text }: MeasuringStateProps) {
  const { t } = useMessages();
  const hasFailed = measured.status === "failed";
  useEffect(() => {
    if (hasFailed) announce(t("status.fault"));
  }, [hasFailed, t]);
  if (measured.status === "loading") return <p className="loading">{text.loading}</p>;
  // The notice about the missing file offers to try again.
  if (measured.status === "unlocated") return <p className="lead">{text.unlocated}</p>;
  if (measured.status !== "failed") return null;
  return (
    <Notice act={{ label: t("notice.reload"), onAction: measured.retry }}>
      <p>{text.failed}</p>
    </Notice>
  );
}
