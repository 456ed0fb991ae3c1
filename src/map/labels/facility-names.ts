import { claimIds, claimOf } from "../../content/claims.ts";
import { largeFacilityHa } from "../../content/facility-size.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { silenceIds, silenceOf } from "../../content/silences.ts";
import type { BaseFeature } from "../../dossier/geo-features.ts";
import { facilityKm2 } from "../../i18n/facility-km2.ts";
import type { MessageId } from "../../i18n/messages.ts";
import type { MessageTools } from "../../i18n/use-messages.ts";

/** A few words on the facilities that the sources argue about; each is told in the place's note. */
const remarks: Partial<Record<PlaceId, MessageId>> = {
  "futenma-air-station": "facilityRemark.futenma-air-station",
  "kadena-air-base": "facilityRemark.kadena-air-base",
  "camp-schwab": "facilityRemark.camp-schwab",
};

/** The facilities that claims, or what the article leaves out, are about. */
const inArticle: ReadonlySet<PlaceId> = new Set(
  [
    ...claimIds.flatMap((id) => claimOf(id).places),
    ...silenceIds.flatMap((id) => silenceOf(id).places),
  ].filter((id) => placeOf(id).kind === "facility"),
);

/** What is written beside a facility. */
export interface FacilityName {
  readonly id: PlaceId;
  readonly feature: BaseFeature;
  readonly name: string;
  /** Its area and, for some, a few words. */
  readonly lines: readonly string[];
  readonly isArguedAbout: boolean;
}

/** The area of a facility in km², as the reader's language has it. */
export function areaText({ properties }: BaseFeature, { t, formats }: MessageTools): string {
  return t("unit.km2", { value: facilityKm2(properties.areaHa, formats) });
}

/**
 * The facilities that are named in the sea, the most important first: those that are read, argued
 * about or in the article, then the large ones by area.
 * @param named places that are read, which are named whatever their size
 * @param hasRemarks whether there is room for a few words under the area
 */
export function facilityNames(
  bases: readonly BaseFeature[],
  named: readonly PlaceId[],
  hasRemarks: boolean,
  messages: MessageTools,
): readonly FacilityName[] {
  const { t, nameOf } = messages;
  const rankOf = (id: PlaceId) => {
    if (named.includes(id)) return 0;
    return remarks[id] !== undefined || inArticle.has(id) ? 1 : 2;
  };
  return bases
    .filter(({ properties: { id, areaHa } }) => areaHa >= largeFacilityHa || rankOf(id) < 2)
    .toSorted(
      ({ properties: a }, { properties: b }) => rankOf(a.id) - rankOf(b.id) || b.areaHa - a.areaHa,
    )
    .map((feature): FacilityName => {
      const { id } = feature.properties;
      const remark = remarks[id];
      return {
        id,
        feature,
        name: nameOf(placeOf(id).names),
        lines: [areaText(feature, messages), ...(remark && hasRemarks ? [t(remark)] : [])],
        isArguedAbout: remark !== undefined,
      };
    });
}
