import { useStore } from "../../components/create-store.ts";
import { RadioGroup } from "../../components/RadioGroup.tsx";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { nextEnd } from "../../store/measure-endpoints.ts";
import { mapCamera } from "../../url/map-camera.ts";
import { type EndName, endNames, linkPosition, type Measure } from "../../url/measure-param.ts";
import { useView } from "../../url/view-context.ts";

interface MeasureOnMapProps {
  readonly ends: Measure;
  readonly text: MeasuringText;
}

/** How the map sets the ends: which one a click sets next, and the middle of the map by button. */
export function MeasureOnMap({ ends, text }: MeasureOnMapProps) {
  const { actions } = useView();
  const next = useStore(nextEnd);
  const { measure } = text;
  const centreLabels: Readonly<Record<EndName, string>> = {
    start: measure.startToCentre,
    end: measure.endToCentre,
  };
  const setToCentre = (name: EndName) => {
    const camera = mapCamera.read();
    if (camera === null) return;
    const position = linkPosition([camera.lng, camera.lat]);
    actions.update({ kind: "measure", ...ends, [name]: { kind: "position", position } });
  };
  return (
    <section className="section measure-ends">
      <h3 className="section-title">{measure.onMap}</h3>
      <div className="field">
        <span aria-hidden="true">{measure.next}</span>
        <RadioGroup
          label={measure.next}
          name="next-end"
          options={[
            { id: "start", label: measure.nextStart },
            { id: "end", label: measure.nextEnd },
          ]}
          selected={next}
          onSelect={nextEnd.write}
        />
      </div>
      <div className="action-row">
        {endNames.map((name) => (
          <button key={name} type="button" className="button" onClick={() => setToCentre(name)}>
            {centreLabels[name]}
          </button>
        ))}
      </div>
      <p className="fact-basis">{measure.keys}</p>
    </section>
  );
}
