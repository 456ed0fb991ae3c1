import { groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { measuredBaseIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { useFigures } from "../parts/use-figures.ts";

const targets = ["hokkaido", ...groupIds, ...measuredBaseIds] as const;

/** Shortest distances from each disputed group to Hokkaido, to the others, and to bases in Okinawa. */
export function DistanceTable() {
  const { t, nameOf } = useMessages();
  const figures = useFigures();
  if (figures === null) return null;
  const nameOfTarget = (target: (typeof targets)[number]) =>
    target === "hokkaido" ? t("place.hokkaido") : nameOf(placeOf(target).names);
  const between = (from: string, to: string) =>
    [`distance-${from}-${to}`, `distance-${to}-${from}`].find((id) => figures.figure(id) !== null);
  return (
    <details className="fold">
      <summary>{t("distance.heading")}</summary>
      <div className="table-scroll">
        <table className="state-table">
          <caption>{t("distance.basis")}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t("distance.to")}</span>
              </th>
              {groupIds.map((group) => (
                <th key={group} scope="col">
                  {nameOf(placeOf(group).names)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <tr key={target}>
                <th scope="row">{nameOfTarget(target)}</th>
                {groupIds.map((group) => {
                  const id = between(group, target);
                  return <td key={group}>{id === undefined ? "–" : figures.written(id)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="fact-basis">
        <SourceRefs ids={["gshhg"]} />
      </p>
    </details>
  );
}
