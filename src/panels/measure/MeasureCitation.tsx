import { CopyField } from "../../components/CopyField.tsx";
import { announce } from "../../store/announcement.ts";
import { hrefOf } from "../../url/format.ts";
import { useView } from "../../url/view-context.ts";
import { isShore } from "./measured-ends.ts";
import { type MeasurementProps, useDistanceWords } from "./use-distance-words.ts";

/** The distance with its method and its link, in one line to take along. */
export function MeasureCitation(props: MeasurementProps) {
  const { ends, text } = props;
  const { view } = useView();
  const words = useDistanceWords(props);
  const { measure } = text;
  const href = hrefOf({ ...view, theme: null });
  return (
    <section className="section">
      <CopyField
        label={measure.cite}
        copyLabel={measure.copy}
        line={measure.citation({
          ...words,
          hasShore: isShore(ends.start) || isShore(ends.end),
          address: new URL(href, document.baseURI).href,
        })}
        onCopied={(isCopied) => announce(isCopied ? measure.copied : measure.notCopied)}
      />
    </section>
  );
}
