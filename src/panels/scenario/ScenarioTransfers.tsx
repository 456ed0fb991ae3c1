import { groupIds } from "../../content/place.ts";
import type { ScenarioId } from "../../content/scenarios.ts";
import type { ScenariosText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PlaceLink } from "../parts/PlaceLink.tsx";
import { StatusMark } from "../parts/StatusMark.tsx";
import { DistanceTable } from "./DistanceTable.tsx";
import { LandTransferFigures } from "./LandTransferFigures.tsx";
import { SeaBasis } from "./SeaBasis.tsx";
import { StateTable } from "./StateTable.tsx";
import { TransferChart } from "./TransferChart.tsx";
import { TransferSentence } from "./TransferSentence.tsx";

interface ScenarioTransfersProps {
  readonly scenario: ScenarioId;
  readonly texts: ScenariosText;
}

/** What changes hands under a scenario, on land and at sea, with its figures. */
export function ScenarioTransfers({ scenario, texts }: ScenarioTransfersProps) {
  const { t } = useMessages();
  return (
    <section className="section">
      <h3 className="section-title">{t("scenario.hands")}</h3>
      <TransferSentence />
      <TransferChart scenario={scenario} />
      <ul className="plain-list">
        {groupIds.map((group) => (
          <li key={group} className="standing-row">
            <PlaceLink id={group} /> <StatusMark group={group} />
          </li>
        ))}
      </ul>
      <LandTransferFigures scenario={scenario} />
      <StateTable scenario={scenario} />
      <SeaBasis text={texts} />
      <DistanceTable />
    </section>
  );
}
