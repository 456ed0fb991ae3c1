import "../../styles/measure.css";
import { useTexts } from "../../dossier/content-text.ts";
import { useMeasuredContext } from "../../store/use-measurement.ts";
import type { Measure } from "../../url/measure-param.ts";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { OverlayLink } from "../parts/OverlayLink.tsx";
import { MeasureCitation } from "./MeasureCitation.tsx";
import { MeasureEnds } from "./MeasureEnds.tsx";
import { MeasureMethod } from "./MeasureMethod.tsx";
import { MeasureOnMap } from "./MeasureOnMap.tsx";
import { MeasureResult } from "./MeasureResult.tsx";
import { MeasuringState } from "./MeasuringState.tsx";

/** The tool that measures a distance. */
export function MeasurePanel({ ends }: { readonly ends: Measure }) {
  const { measuring: text } = useTexts("measuring");
  const measured = useMeasuredContext();
  const { measure } = text;
  const measurement = measured.status === "distance" ? measured.measurement : null;
  const found = measurement === null ? null : { ends, measurement, text };
  return (
    <DetailPanel id="measure" kicker={text.kicker} title={measure.title}>
      <p className="lead">{measure.lead}</p>
      <MeasureEnds ends={ends} text={text} />
      <MeasuringState measured={measured} text={text} />
      {found !== null && <MeasureResult {...found} />}
      <MeasureOnMap ends={ends} text={text} />
      <section className="section">
        <p>{measure.overlayLead}</p>
        <div className="action-row">
          <OverlayLink group="iturup">{measure.toOverlay}</OverlayLink>
        </div>
      </section>
      {found !== null && <MeasureMethod {...found} />}
      {found?.measurement.bearing != null && <MeasureCitation {...found} />}
    </DetailPanel>
  );
}
