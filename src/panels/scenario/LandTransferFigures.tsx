import { figures } from "virtual:figures";
import { type ScenarioId, scenarios } from "../../content/scenarios.ts";
import { useDrawnIslands } from "../../dossier/use-islands.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { countPassing } from "../../scenario/count-passing.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";

/** Land, share, people and islands that pass to Japan under a scenario, each with its basis. */
export function LandTransferFigures({ scenario }: { readonly scenario: ScenarioId }) {
  const { t, formats } = useMessages();
  const islands = useDrawnIslands(false);
  const land = figures[`land-change-${scenario}-jp`];
  const share = formats.share(figures[`land-share-${scenario}`].value);
  const [from, to] = [figures[`residents-2018-${scenario}`], figures[`residents-2020-${scenario}`]];
  const passing = islands.length > 0 ? countPassing(scenarios[scenario].handedOver, islands) : null;
  return (
    <div className="land-figures">
      <dl className="facts">
        <div className="fact">
          <dt>{t("figure.area")}</dt>
          <dd>
            <span className="fact-value">
              {t("unit.km2", { value: formats.number(land.value, 0) })}
            </span>
            <span className="fact-basis">
              {t("figure.areaBasis", { share })} <SourceRefs ids={land.sources} />
            </span>
          </dd>
        </div>
        <div className="fact">
          <dt>{t("figure.people")}</dt>
          <dd>
            <span className="fact-value">
              {t("figure.peopleInterval", {
                from: formats.number(from.value, 0),
                to: formats.number(to.value, 0),
              })}
            </span>
            {to.value > 0 && (
              <span className="fact-basis">
                {t("figure.peopleBasis")} <SourceRefs ids={[...from.sources, ...to.sources]} />
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
