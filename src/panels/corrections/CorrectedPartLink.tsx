import { Link } from "../../components/Link.tsx";
import type { CorrectedPart } from "../../content/corrections.ts";
import { placeOf } from "../../content/places.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useLinkCamera } from "../../url/use-url-state.ts";
import { panelView } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { SelectionLink } from "../parts/SelectionLink.tsx";

/** What the corrected part is called. */
function usePartName(part: CorrectedPart): string {
  const { t, nameOf } = useMessages();
  const { claimTitles, contradictions, scenarios } = useContentText();
  const { timeline, terms } = useTexts("timeline", "terms");
  switch (part.kind) {
    case "place":
      return t("corrections.place", { name: bothNames(placeOf(part.id), nameOf) });
    case "claim":
      return t("corrections.claim", { name: claimTitles[part.id] });
    case "contradiction":
      return t("corrections.contradiction", { name: contradictions[part.id] });
    case "event":
      return t("corrections.event", { name: timeline[part.id].title });
    case "term":
      return t("corrections.term", { name: terms[part.id].name });
    case "scenario":
      return t("corrections.scenario", { name: scenarios[part.id].name });
    case "sources":
      return t("panel.sources");
  }
}

/** A link to what was corrected, by its kind and name. */
export function CorrectedPartLink({ part }: { readonly part: CorrectedPart }) {
  const { view, actions, hrefOf } = useView();
  const camera = useLinkCamera();
  const name = usePartName(part);
  switch (part.kind) {
    case "place":
    case "claim":
    case "contradiction":
      return <SelectionLink selection={part}>{name}</SelectionLink>;
    case "event":
      return (
        <PanelLink panel="timeline" entry={part.id}>
          {name}
        </PanelLink>
      );
    case "term":
      return (
        <PanelLink panel="terms" entry={part.id}>
          {name}
        </PanelLink>
      );
    case "scenario":
      return (
        <Link
          href={hrefOf({ ...panelView(view, "scenario", null), scenario: part.id, camera })}
          onAction={() => actions.readScenario(part.id)}
        >
          {name}
        </Link>
      );
    case "sources":
      return <PanelLink panel="sources">{name}</PanelLink>;
  }
}
