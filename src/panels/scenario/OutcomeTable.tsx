import { handoverAtoms } from "virtual:handover-atoms";
import { scenarioOfHandover } from "../../content/handover.ts";
import type { Handover } from "../../content/scenarios.ts";
import { type StateId, stateIds, type ZoneId, zoneIds } from "../../content/sea.ts";
import { useDrawnIslands } from "../../dossier/use-islands.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { countPassing } from "../../scenario/count-passing.ts";
import { outcomeOf, type Share } from "../../scenario/outcome.ts";
import { scenarioState } from "../../scenario/published-figure.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { useFigures } from "../parts/use-figures.ts";

interface Row {
  readonly label: string;
  /** Its record in the list of evidence; null where it is counted from what is drawn. */
  readonly record: string | null;
  readonly unit: "km2" | "people";
  /** By state, and what Russia's would have less of and Japan's more. */
  readonly values: Readonly<Record<StateId, number>>;
  readonly change: number;
}

/** A row of what is shared between the states: Japan's part, and Russia's rest. */
function shared(
  label: string,
  unit: Row["unit"],
  { part, whole }: Share,
  record: Row["record"],
): Row {
  return { label, record, unit, values: { JP: part, RU: whole - part }, change: part };
}

/** Land, islands, people and sea of both states after a handover, and against today. */
export function OutcomeTable({ handedOver }: { readonly handedOver: Handover }) {
  const { t } = useMessages();
  const { written, rounded, change } = useFigures();
  const islands = useDrawnIslands(false);
  const outcome = outcomeOf(handoverAtoms, handedOver);
  const { seaOfStateKm2, seaKm2, lineKm } = outcome;
  const count = { part: countPassing(handedOver, islands), whole: islands.length };
  const scenario = scenarioOfHandover(handedOver);
  // Where nothing is handed over, only Russia has something of it.
  const recordOf = (what: "land" | ZoneId) =>
    scenario && `${what}-${scenarioState(scenario, handedOver.length === 0 ? "RU" : "JP")}`;
  const residents = scenario && handedOver.length > 0 ? `residents-2018-${scenario}` : null;
  const rows: readonly Row[] = [
    shared(t("figure.landOfFour"), "km2", outcome.landKm2, recordOf("land")),
    ...(islands.length > 0 ? [shared(t("figure.islands"), "people", count, null)] : []),
    shared(t("figure.residents"), "people", outcome.residents2018, residents),
    ...zoneIds.map(
      (zone): Row => ({
        label: t(`figure.${zone}`),
        record: recordOf(zone),
        unit: "km2",
        values: seaOfStateKm2[zone],
        change: seaKm2[zone].part,
      }),
    ),
  ];
  return (
    <>
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
            {rows.map(({ label, record, unit, values, change: moved }) => (
              <tr key={label}>
                <th scope="row">
                  {label}
                  {record !== null && (
                    <span className="fact-basis">
                      <RecordLink id={record} what={label} />
                    </span>
                  )}
                </th>
                {stateIds.map((state) => (
                  <td key={state}>
                    <span className="fact-value">{written({ value: values[state], unit })}</span>
                    {handedOver.length > 0 && (
                      <span className="fact-basis">
                        {change({ value: state === "JP" ? moved : -moved, unit })}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {handedOver.length > 0 && (
        <p className="fact-basis">
          {t("figure.lines", {
            gone: rounded({ value: lineKm.gone, unit: "km" }),
            made: rounded({ value: lineKm.made, unit: "km" }),
          })}
        </p>
      )}
    </>
  );
}
