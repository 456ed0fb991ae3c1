import type { FacilityParticulars } from "../../content/place.ts";
import type { PlaceId } from "../../content/places.ts";
import { basesFile } from "../../dossier/geo-file.ts";
import { useDataFile } from "../../dossier/use-data-file.ts";
import { useMessages } from "../../i18n/use-messages.ts";

interface FacilityParticularsListProps {
  readonly id: PlaceId;
  readonly facility: FacilityParticulars;
}

/** Number, branch, use, municipalities and position of a US facility. */
export function FacilityParticularsList({ id, facility }: FacilityParticularsListProps) {
  const { t } = useMessages();
  const bases = useDataFile(basesFile);
  const { fac, branch, use, municipalities, municipalitiesJa, countedIn31 } = facility;
  const confidence =
    bases.status === "ready"
      ? bases.content.features.find(({ properties }) => properties.id === id)?.properties.confidence
      : undefined;
  const approximate = confidence !== undefined && confidence !== "high";
  return (
    <>
      {approximate && <p className="approximate">{t("facility.approximate")}</p>}
      <dl className="facts">
        <div className="fact">
          <dt>{t("facility.number")}</dt>
          <dd>{fac}</dd>
        </div>
        <div className="fact">
          <dt>{t("facility.branch")}</dt>
          <dd>{t(`branch.${branch}`)}</dd>
        </div>
        <div className="fact">
          <dt>{t("facility.use")}</dt>
          <dd>{t(`use.${use}`)}</dd>
        </div>
        <div className="fact">
          <dt>{t("facility.municipality")}</dt>
          <dd>
            {municipalities.join(", ")} <span lang="ja">({municipalitiesJa.join("・")})</span>
          </dd>
        </div>
        <div className="fact">
          <dt>{t("facility.status")}</dt>
          <dd>{t(countedIn31 ? "facility.exclusive" : "facility.limited")}</dd>
        </div>
      </dl>
    </>
  );
}
