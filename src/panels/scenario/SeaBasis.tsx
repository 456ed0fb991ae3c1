import { figures } from "virtual:figures";
import { groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { publishedEstimates } from "../../content/published-estimates.ts";
import { seaClaimSources } from "../../content/scenario-sources.ts";
import { scenarioIds } from "../../content/scenarios.ts";
import { zoneIds } from "../../content/sea.ts";
import type { ScenariosText } from "../../content/text/content-text.ts";
import { siteHref } from "../../dossier/site-root.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { useFigures } from "../parts/use-figures.ts";

type Variant = keyof ScenariosText["seaVariants"];

/** What a contested choice changes where it changes 1 % or more, and what of the share of two. */
function Effects({ variant }: { readonly variant: Variant }) {
  const { t, nameOf } = useMessages();
  const { change } = useFigures();
  const effects = zoneIds.flatMap((zone) =>
    groupIds.flatMap((group) => {
      const effect = figures[`${zone}-effect-${variant}-${group}`];
      const name = nameOf(placeOf(group).names);
      return effect === undefined
        ? []
        : t("variant.effect", { zone: t(`figure.${zone}`), group: name, change: change(effect) });
    }),
  );
  const share = figures[`eez-200-effect-${variant}-share-1956`];
  return (
    <span className="fact-basis">
      {effects.length === 0 ? t("variant.none") : effects.join("; ")}
      {". "}
      {share !== undefined &&
        (Math.abs(share.value) < 0.001
          ? t("variant.shareStays")
          : t("variant.share", { change: change(share) }))}
    </span>
  );
}

interface SeaBasisProps {
  readonly text: ScenariosText;
}

/** How the sea figures come about, how much contested choices matter, and what others published. */
export function SeaBasis({ text }: SeaBasisProps) {
  const { t, formats } = useMessages();
  const { rounded } = useFigures();
  return (
    <details className="fold">
      <summary>{t("figure.how")}</summary>
      <p>
        {text.figureMethods["sea-by-equidistance"]}{" "}
        <span className="fact-basis">
          <SourceRefs ids={seaClaimSources} />
        </span>
      </p>
      <h4 className="fold-title">{t("variant.heading")}</h4>
      <ul className="statements">
        {(Object.keys(text.seaVariants) as Variant[]).map((variant) => (
          <li key={variant}>
            {text.seaVariants[variant]} <Effects variant={variant} />
          </li>
        ))}
      </ul>
      <h4 className="fold-title">{t("estimate.heading")}</h4>
      <ul className="statements">
        {publishedEstimates.map(({ id, valueKm2, asOf, confidence, sources }) => (
          <li key={id}>
            <span className="fact-value">
              {t("unit.km2", { value: formats.number(valueKm2, 0) })}
            </span>{" "}
            {text.estimates[id]}
            <span className="fact-basis">
              {t("estimate.ours", { ours: rounded(figures["eez-200-change-four-jp"]) })}
              {" · "}
              {formats.date(asOf)}
              {" · "}
              {t(`confidence.${confidence}`)}
              {" · "}
              <SourceRefs ids={sources} />
              {" · "}
              <RecordLink id={id} what={t("estimate.heading")} />
            </span>
          </li>
        ))}
      </ul>
      <h4 className="fold-title">{t("figure.files")}</h4>
      <ul className="statements">
        <li>
          <a href={siteHref("data/figures.json")}>data/figures.json</a>
        </li>
        {scenarioIds.map((scenario) => (
          <li key={scenario}>
            <a
              href={siteHref(`data/zones-${scenario}.geojson`)}
            >{`data/zones-${scenario}.geojson`}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
