import { claimOf } from "../../content/claims.ts";
import { contradictionOf, differingPlaces, placesOfSide } from "../../content/contradictions.ts";
import type { PlaceId } from "../../content/places.ts";
import { paragraphLabels } from "../../i18n/paragraph-label.ts";
import type { Translate } from "../../i18n/use-messages.ts";
import type { Selection } from "../../url/view.ts";
import type { Label } from "./label.ts";

/** How the two sides of the chosen contradiction are named: by their paragraphs. */
function sideNames(selection: Selection, t: Translate): readonly string[] {
  if (selection.kind !== "contradiction") return [];
  return contradictionOf(selection.id).sides.map((side) =>
    paragraphLabels(
      t,
      side.map((id) => claimOf(id).paragraph),
    ),
  );
}

/** The paragraphs of the sides that a place belongs to; null where it belongs to none. */
function sidesOf(place: PlaceId, selection: Selection, t: Translate): string | null {
  if (selection.kind !== "contradiction") return null;
  const { sides } = contradictionOf(selection.id);
  const names = sideNames(selection, t).filter((_, index) =>
    placesOfSide(sides[index] ?? []).includes(place),
  );
  const [name] = names;
  if (name === undefined) return null;
  const isOnly = differingPlaces(selection.id).includes(place);
  return isOnly ? t("sides.only", { paragraph: name }) : names.join(" · ");
}

/** A label that also says which side of the chosen contradiction has its place. */
export function withSides(text: Label, selection: Selection, t: Translate): Label {
  const sides = text.place === null ? null : sidesOf(text.place, selection, t);
  if (sides === null) return text;
  const secondName = text.secondName === null ? sides : `${text.secondName} · ${sides}`;
  return { ...text, secondName };
}
