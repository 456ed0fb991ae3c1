import { useStore } from "../../components/create-store.ts";
import { placeOf } from "../../content/places.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { hover } from "../../store/hover.ts";

/** Which claims and places the words under the pointer are about, for places out of sight too. */
export function HoverLine() {
  const { t, nameOf } = useMessages();
  const text = useContentText();
  const { claims, places } = useStore(hover);
  if (places.length === 0) return null;
  // A place of the list is highlighted alone; words with their claims.
  const titles = claims.length <= 2 ? claims.map((id) => text.claimTitles[id]) : [];
  return (
    // Focus reads the same from the description of the words.
    <p className="hover-line" aria-hidden="true">
      {titles.map((title) => (
        <strong key={title}>{title}</strong>
      ))}
      <span>
        {t("text.lit", { places: places.map((id) => nameOf(placeOf(id).names)).join(", ") })}
      </span>
    </p>
  );
}
