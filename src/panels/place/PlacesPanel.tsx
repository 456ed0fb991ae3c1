import { memo } from "react";
import { useGrowing } from "../../components/use-growing.ts";
import { type PlaceId, placeIds, placeOf } from "../../content/places.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { OtherNames } from "../parts/OtherNames.tsx";
import { PlaceLink } from "../parts/PlaceLink.tsx";
import { StatusMark } from "../parts/StatusMark.tsx";
import { MentionMark } from "./MentionMark.tsx";
import { firstPlaces, placeSections } from "./place-sections.ts";

// The same as long as it is the same place, however long the list grows.
const PlaceEntry = memo(function PlaceEntry({ id }: { readonly id: PlaceId }) {
  const text = useContentText();
  const { names, group, kind, mention } = placeOf(id);
  return (
    <li className="entry">
      <div className="entry-head">
        <PlaceLink id={id} /> <OtherNames names={names} />
      </div>
      <p className="entry-summary">{text.summaries[id]}</p>
      <div className="entry-marks">
        {group !== null && kind !== "islet" && <StatusMark group={group} />}
        <MentionMark mention={mention} />
      </div>
    </li>
  );
});

/** What is there at first: the four islands, which the page is built with. */
const firstCount = placeSections[0]?.ids.length ?? 0;

/** How many places more each time. */
const step = 6;

/**
 * Every place by kind: the list that does all the map can do. The first screen, built ahead, has the
 * four islands; the rest, below them, follows when the map is under way.
 */
export function PlacesPanel() {
  const { t } = useMessages();
  const count = useGrowing(placeIds.length, firstCount, step);
  return firstPlaces(count).map(({ title, ids, all }) => (
    <section key={title} className="section">
      <h2 className="section-title">{t(title, { count: all })}</h2>
      <ul className="entries">
        {ids.map((id) => (
          <PlaceEntry key={id} id={id} />
        ))}
      </ul>
    </section>
  ));
}
