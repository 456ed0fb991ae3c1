import { type PlaceId, placeIds, placeOf } from "../content/places.ts";
import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useContentText } from "../state/content-text.ts";
import { MentionMark } from "./MentionMark.tsx";
import { OtherNames } from "./OtherNames.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { StandingMark } from "./StandingMark.tsx";

interface Section {
  readonly title: MessageId;
  readonly ids: readonly PlaceId[];
}

function idsOf(isMember: (place: ReturnType<typeof placeOf>) => boolean): readonly PlaceId[] {
  return placeIds.filter((id) => isMember(placeOf(id)));
}

const sections: readonly Section[] = [
  {
    title: "places.four",
    ids: idsOf(({ kind }) => kind === "island" || kind === "island-group"),
  },
  { title: "places.islets", ids: idsOf(({ kind }) => kind === "islet") },
  {
    title: "places.settlements",
    ids: idsOf(({ kind, group }) => group !== null && (kind === "town" || kind === "airport")),
  },
  {
    title: "places.hokkaido",
    ids: idsOf(({ kind, group }) => group === null && ["city", "town", "cape"].includes(kind)),
  },
  { title: "places.capitals", ids: idsOf(({ kind }) => kind === "capital") },
  {
    title: "places.okinawa",
    ids: idsOf(({ kind }) => kind === "prefecture" || kind === "facility"),
  },
];

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

/** Every place by kind: the list that does all the map can do. */
export function PlacesPanel() {
  const { t } = useMessages();
  return sections.map(({ title, ids }) => (
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
