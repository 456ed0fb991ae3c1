import { handoverOf } from "../../content/handover.ts";
import { type GroupId, groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { proposalsOf } from "../../content/proposals.ts";
import type { ScenariosText } from "../../content/text/content-text.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { TermText } from "../parts/TermText.tsx";
import { useTermMarks } from "../parts/use-term-marks.ts";

/** Title and sentence of the scenario of the view; of the reader's own, whether nobody proposed it. */
export function ScenarioHead({ texts }: { readonly texts: ScenariosText }) {
  const { t, nameOf, formats } = useMessages();
  const { view } = useView();
  const { scenario } = view;
  const handedOver = handoverOf(scenario, view.hold);
  const names = (groups: readonly GroupId[]) =>
    formats.list(groups.map((group) => bothNames(placeOf(group), nameOf)));
  const { title, summary } =
    scenario === "own"
      ? {
          title: t("scenario.own"),
          summary: t("scenario.ownSummary", {
            count: handedOver.length,
            given: names(handedOver),
            kept: names(groupIds.filter((group) => !handedOver.includes(group))),
          }),
        }
      : texts.scenarios[scenario];
  const [pieces = []] = useTermMarks([summary]);
  return (
    <>
      <h2 className="detail-title" id="scenario-title">
        {title}
      </h2>
      <p className="lead">
        <TermText pieces={pieces} />
      </p>
      {scenario === "own" && proposalsOf(handedOver).length === 0 && (
        <p className="own-mark">{t("scenario.ownMark")}</p>
      )}
    </>
  );
}
