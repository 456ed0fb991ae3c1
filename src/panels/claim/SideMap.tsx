import { type ClaimId, claimOf } from "../../content/claims.ts";
import { groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { groupsOfSide } from "../../content/sides.ts";
import { paragraphsLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { IslandsMap } from "../parts/IslandsMap.tsx";
import { Quotation } from "../parts/Quotation.tsx";
import { SelectionLink } from "../parts/SelectionLink.tsx";
import { ShortParagraph } from "../parts/ShortParagraph.tsx";
import { VerdictSign } from "../parts/VerdictSign.tsx";

/** Which of the four islands one side of a contradiction covers, with the verdict on it. */
export function SideMap({ claims }: { readonly claims: readonly [ClaimId, ...ClaimId[]] }) {
  const { t, nameOf } = useMessages();
  const groups = groupsOfSide(claims);
  const [first] = claims;
  const { verdict } = claimOf(first);
  const numbers = claims.map((id) => claimOf(id).paragraph);
  const paragraphs = paragraphsLabel(t, numbers);
  const covered = groups.map((group) => nameOf(placeOf(group).names)).join(", ");
  const marks = Object.fromEntries(
    groupIds.map((group) => [group, groups.includes(group) ? "solid" : "dashed"]),
  ) as Readonly<Record<(typeof groupIds)[number], "solid" | "dashed">>;
  return (
    <figure className="side-map">
      <IslandsMap marks={marks} label={t("contradiction.map", { paragraphs, places: covered })} />
      <figcaption>
        <SelectionLink className="side-link" selection={{ kind: "claim", id: first }}>
          <ShortParagraph paragraphs={numbers} />{" "}
          <span className="side-verdict" data-verdict={verdict}>
            <VerdictSign verdict={verdict} />{" "}
            <span className="side-verdict-word">{t(`verdict.short.${verdict}`)}</span>
          </span>{" "}
          <Quotation id={first} />
        </SelectionLink>
      </figcaption>
    </figure>
  );
}
