import type { PlaceNote } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { Fold } from "../parts/Fold.tsx";
import { LaterBadge } from "../parts/LaterBadge.tsx";
import { TermText } from "../parts/TermText.tsx";
import { useTermMarks } from "../parts/use-term-marks.ts";

/** The first paragraph of a note, and the rest folded; what came after the article is last, with its badge. */
export function PlaceNoteText({ note: { note, later } }: { readonly note: PlaceNote }) {
  const { t } = useMessages();
  const texts = later === undefined ? note : [...note, later];
  const paragraphs = useTermMarks(texts).map((pieces, index) => (
    <p key={texts[index]} className="prose">
      {index === note.length && (
        <>
          <LaterBadge />{" "}
        </>
      )}
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
