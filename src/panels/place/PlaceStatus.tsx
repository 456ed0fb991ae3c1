import { handoverOf } from "../../content/handover.ts";
import { type PlaceId, placeOf, wholeOf } from "../../content/places.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { scenarioRoleOf } from "../../scenario/scenario-role.ts";
import { useView } from "../../url/view-context.ts";
import { StatusMark } from "../parts/StatusMark.tsx";
import { WholeLink } from "./WholeLink.tsx";

/** What the scenario of the view means for a place; nothing where the reader's own has no bearing on it. */
function useMeaning(id: PlaceId): string | null {
  const { t, nameOf } = useMessages();
  const { view } = useView();
  const { scenarios } = useTexts("scenarios").scenarios;
  const { scenario, hold } = view;
  if (scenario !== "own") return scenarios[scenario].meaning[scenarioRoleOf(id)];
  const { group } = placeOf(id);
  if (group === null) return null;
  return t("scenario.ownPlace", {
    count: handoverOf(scenario, hold).includes(group) ? 1 : 0,
    place: bothNames(placeOf(group), nameOf),
  });
}

/**
 * Who administers a place under the scenario of the view, and what the scenario means for it; of a part
 * of an island or of Okinawa, where that is said.
 */
export function PlaceStatus({ id }: { readonly id: PlaceId }) {
  const { t } = useMessages();
  const { view } = useView();
  const { name } = useContentText().scenarios[view.scenario];
  const meaning = useMeaning(id);
  const { group } = placeOf(id);
  const whole = view.scenario === "own" ? null : wholeOf(id);
  if (meaning === null) return null;
  return (
    <section className="meaning">
      {group !== null && <StatusMark group={group} />}
      <h3 className="meaning-title">{t("place.underScenario", { scenario: name })}</h3>
      <p>{whole === null ? meaning : <WholeLink message="place.sameAs" whole={whole} />}</p>
    </section>
  );
}
