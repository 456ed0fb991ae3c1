import { Icon } from "../../components/Icon.tsx";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { longStepKm, moveDirections, movedBy, stepKm } from "../../scenario/moving.ts";
import { type Overlay, overlayPosition } from "../../url/measure-param.ts";
import { useView } from "../../url/view-context.ts";

interface OverlayMovesProps {
  readonly overlay: Overlay;
  readonly text: MeasuringText;
}

/** Moves the island by button. */
export function OverlayMoves({ overlay, text }: OverlayMovesProps) {
  const { t } = useMessages();
  const { actions } = useView();
  const words = text.overlay;
  return (
    <fieldset className="moves">
      <legend>{words.move}</legend>
      <div className="move-buttons">
        {moveDirections.map((direction) => (
          <button
            key={direction}
            type="button"
            className={`button move-${direction}`}
            aria-label={words.moves[direction]}
            onClick={() => {
              const position = overlayPosition(movedBy(overlay.position, direction, stepKm));
              actions.update({ kind: "overlay", group: overlay.group, position });
            }}
          >
            <Icon name={direction} />
          </button>
        ))}
      </div>
      <p className="fact-basis">
        {words.keys(t("unit.km", { value: stepKm }), t("unit.km", { value: longStepKm }))}
      </p>
    </fieldset>
  );
}
