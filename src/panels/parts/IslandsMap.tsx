import "../../styles/islands-map.css";
import { islandsMap } from "virtual:islands-map";
import { type GroupId, groupIds } from "../../content/place.ts";

/** How an island is drawn: covered by a text, left out by it, or as who would administer it. */
type IslandMark = "solid" | "dashed" | "japan" | "russia";

interface IslandsMapProps {
  readonly marks: Readonly<Record<GroupId, IslandMark>>;
  /** What the picture says; empty where a caption says it. */
  readonly label: string;
}

/** A small still map of the four islands and the coast of Hokkaido. */
export function IslandsMap({ marks, label }: IslandsMapProps) {
  const { width, height, land, islands } = islandsMap;
  return (
    <svg
      className="islands-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      aria-hidden={label === "" || undefined}
    >
      <path className="land" d={land} />
      {groupIds.map((group) => (
        <path key={group} data-mark={marks[group]} d={islands[group]} />
      ))}
    </svg>
  );
}
