import { type PlaceId, placeOf } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useContentText } from "../state/content-text.ts";
import { useLater } from "../ui/use-later.ts";
import { MentionMark } from "./MentionMark.tsx";
import { OtherNames } from "./OtherNames.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { placeSections } from "./place-sections.ts";
import { StandingMark } from "./StandingMark.tsx";

function PlaceEntry({ id }: { readonly id: PlaceId }) {
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
}

/**
 * Every place by kind: the list that does all the map can do. The first screen, built ahead, has the
 * four islands; the rest, below them, follows when the map is under way.
 */
export function PlacesPanel() {
  const { t } = useMessages();
  const isLater = useLater();
  const shown = isLater ? placeSections : placeSections.slice(0, 1);
  return shown.map(({ title, ids }) => (
    <section key={title} className="section">
      <h2 className="section-title">{t(title, { count: ids.length })}</h2>
      <ul className="entries">
        {ids.map((id) => (
          <PlaceEntry key={id} id={id} />
        ))}
      </ul>
    </section>
  ));
}
