import { figures } from "virtual:figures";
import type { ScenarioId } from "../../content/scenarios.ts";
import { stateIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { scenarioState } from "../../scenario/published-figure.ts";
import { useFigures } from "../parts/use-figures.ts";

/** What is counted, by the first part of its figures' ids. */
const rows = ["land", "territorial-sea", "eez-200"] as const;

/** Land and sea by state under a scenario, and against today. */
export function StateTable({ scenario }: { readonly scenario: ScenarioId }) {
  const { t } = useMessages();
  const { written, change } = useFigures();
  return (
    <div className="table-scroll">
      <table className="state-table">
        <caption>{t("figure.byState")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("figure.what")}</span>
            </th>
            {stateIds.map((state) => (
              <th key={state} scope="col">
                {t(`state.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(row === "land" ? "figure.landOfFour" : `figure.${row}`)}</th>
              {stateIds.map((state) => {
                const tail = scenarioState(scenario, state);
                return (
                  <td key={state}>
                    <span className="fact-value">{written(figures[`${row}-${tail}`])}</span>
                    {scenario !== "today" && (
                      <span className="fact-basis">{change(figures[`${row}-change-${tail}`])}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
