import "../../styles/story-figures.css";
import { facilities } from "../../content/facilities.ts";
import { facilityParticulars } from "../../content/facilities-particulars.ts";
import { placeOf } from "../../content/places.ts";
import { treatyReachSources } from "../../content/scenario-sources.ts";
import { baseClaims } from "../../content/story.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { OverlayLink } from "../parts/OverlayLink.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { ShareRows } from "./ShareRows.tsx";

const shown = 6;
const haPerKm2 = 100;

/** The US facilities by area in km², the largest first. */
const byArea = (Object.keys(facilities) as (keyof typeof facilities)[])
  .map((id) => {
    const area = facilityParticulars[id].facts.find(({ topic }) => topic === "area");
    return { id, areaKm2: Number(area?.value ?? 0) / haPerKm2 };
  })
  .toSorted((a, b) => b.areaKm2 - a.areaKm2);

/** The largest US facilities in Okinawa, and what Putin and Abe said of the bases. */
export function StoryFacilities() {
  const { t, nameOf, formats } = useMessages();
  const { story, claims } = useTexts("story", "claims");
  const text = story.facilities;
  const rest = byArea.slice(shown);
  const restKm2 = rest.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const km2 = (value: number) => t("unit.km2", { value: formats.number(value, 0) });
  const rows = byArea.slice(0, shown).map(({ id, areaKm2 }) => ({
    id,
    label: nameOf(placeOf(id).names),
    share: areaKm2 / (byArea[0]?.areaKm2 ?? 1),
    value: km2(areaKm2),
  }));
  const [asked, answered] = baseClaims;
  return (
    <>
      <ShareRows title={text.heading(formats.number(byArea.length))} rows={rows} tone="base" />
      <p className="story-basis">{text.rest(formats.number(rest.length), km2(restKm2))}</p>
      <section>
        <h2 className="story-heading">{text.treaty}</h2>
        <p>{text.reach}</p>
        <p>{text.reports}</p>
        <p className="story-basis">
          <SourceRefs ids={treatyReachSources} />
        </p>
      </section>
      {(
        [
          [text.asked, asked],
          [text.answered, answered],
        ] as const
      ).map(([heading, id]) => (
        <section key={id}>
          <h2 className="story-heading">{heading}</h2>
          <p>{claims[id]}</p>
          <p className="story-basis">
            <ClaimLink id={id} />
          </p>
        </section>
      ))}
      <OverlayLink group="iturup">{text.overlay}</OverlayLink>
    </>
  );
}
