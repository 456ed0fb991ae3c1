import { type PlaceId, placeOf } from "../../content/places.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { OtherNames } from "../parts/OtherNames.tsx";
import { PlaceLink } from "../parts/PlaceLink.tsx";
import { placeSections } from "../parts/place-sections.ts";
import { StatusMark } from "../parts/StatusMark.tsx";
import { MentionMark } from "./MentionMark.tsx";

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
        {group !== null && kind !== "islet" && <StatusMark group={group} />}
        <MentionMark mention={mention} />
      </div>
    </li>
  );
}

/** Every place by kind: the list that does all the map can do. */
export function PlacesPanel() {
  const { t } = useMessages();
  return placeSections.map(({ title, ids }) => (
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
