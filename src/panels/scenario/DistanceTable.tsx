import { figures } from "virtual:figures";
import { type GroupId, groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { measuredBaseIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { ShownFigure } from "../../scenario/published-figure.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { useFigures } from "../parts/use-figures.ts";

const targets = ["hokkaido", ...groupIds, ...measuredBaseIds] as const;
type Target = (typeof targets)[number];

/** The distance between a group and a target; of two groups it is there in one order. */
function distanceFigure(group: GroupId, target: Target): ShownFigure | undefined {
  const there = figures[`distance-${group}-${target}`];
  const isGroup = (id: Target): id is GroupId => groupIds.some((each) => each === id);
  return there ?? (isGroup(target) ? figures[`distance-${target}-${group}`] : undefined);
}

/** Shortest distances from each disputed group to Hokkaido, to the others, and to bases in Okinawa. */
export function DistanceTable() {
  const { t, nameOf } = useMessages();
  const { written } = useFigures();
  const nameOfTarget = (target: Target) =>
    target === "hokkaido" ? t("place.hokkaido") : nameOf(placeOf(target).names);
  return (
    <details className="fold">
      <summary>{t("distance.heading", { count: targets.length })}</summary>
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
                  const figure = distanceFigure(group, target);
                  return <td key={group}>{figure === undefined ? "–" : written(figure)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="fact-basis">
        <SourceRefs ids={["gshhg"]} />
        {" · "}
        <PanelLink panel="evidence">{t("evidence.open")}</PanelLink>
      </p>
    </details>
  );
}
