import { memo } from "react";
import { type PlaceId, placeIds, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useContentText } from "../../state/content-text.ts";
import { useGrowing } from "../../ui/use-growing.ts";
import { MentionMark } from "./MentionMark.tsx";
import { OtherNames } from "./OtherNames.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { firstPlaces, placeSections } from "./place-sections.ts";
import { StandingMark } from "./StandingMark.tsx";

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
        {group !== null && kind !== "islet" && <StandingMark group={group} />}
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
