import type { PlaceNote } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { Fold } from "../parts/Fold.tsx";
import { TermText } from "../parts/TermText.tsx";
import { useTermMarks } from "../parts/use-term-marks.ts";

/** The first paragraph of a note, and the rest folded. */
export function PlaceNoteText({ note }: { readonly note: PlaceNote["note"] }) {
  const { t } = useMessages();
  const paragraphs = useTermMarks(note).map((pieces, index) => (
    <p key={note[index]} className="prose">
      <TermText pieces={pieces} />
    </p>
  ));
  const [first, ...rest] = paragraphs;
  return (
    <section className="section">
      {first}
      {rest.length > 0 && <Fold summary={t("place.readOn", { count: rest.length })}>{rest}</Fold>}
    </section>
  );
}
