import type { ScenarioId } from "../../content/scenarios.ts";
import { useDrawnIslands } from "../../dossier/use-islands.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { countPassing, landTransfer } from "../../scenario/land-transfer.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";

/** Land, share, people and islands that pass to Japan under a scenario, each with its basis. */
export function LandTransferFigures({ scenario }: { readonly scenario: ScenarioId }) {
  const { t, formats } = useMessages();
  const islands = useDrawnIslands(false);
  const { areaKm2, shareOfFour, population2018, population2020 } = landTransfer(scenario);
  const share = formats.share(shareOfFour.value);
  const counts = [...population2018.sources, ...population2020.sources];
  const passing = islands.length > 0 ? countPassing(scenario, islands) : null;
  return (
    <div className="land-figures">
      <dl className="facts">
        <div className="fact">
          <dt>{t("figure.area")}</dt>
          <dd>
            <span className="fact-value">
              {t("unit.km2", { value: formats.number(areaKm2.value, 0) })}
            </span>
            <span className="fact-basis">
              {t("figure.areaBasis", { share })} <SourceRefs ids={shareOfFour.sources} />
            </span>
          </dd>
        </div>
        <div className="fact">
          <dt>{t("figure.people")}</dt>
          <dd>
            <span className="fact-value">
              {t("figure.peopleInterval", {
                from: formats.number(population2018.value, 0),
                to: formats.number(population2020.value, 0),
              })}
            </span>
            {counts.length > 0 && (
              <span className="fact-basis">
                {t("figure.peopleBasis")} <SourceRefs ids={counts} />
              </span>
            )}
          </dd>
        </div>
        <div className="fact">
          <dt>{t("figure.islands")}</dt>
          <dd>
            <span className="fact-value">
              {passing === null ? t("figure.islandsUnknown") : formats.number(passing, 0)}
            </span>
            <span className="fact-basis">{t("figure.islandsBasis")}</span>
          </dd>
        </div>
      </dl>
    </div>
  );
}
