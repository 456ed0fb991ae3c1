import type { Handover } from "../../content/scenarios.ts";
import type { ScenariosText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { Fold } from "../parts/Fold.tsx";
import { DistanceTable } from "./DistanceTable.tsx";
import { OutcomeTable } from "./OutcomeTable.tsx";
import { SeaBasis } from "./SeaBasis.tsx";

interface ScenarioFiguresProps {
  readonly handedOver: Handover;
  readonly texts: ScenariosText;
}

/** The figures of a handover in full, and how they come about. */
export function ScenarioFigures({ handedOver, texts }: ScenarioFiguresProps) {
  const { t } = useMessages();
  return (
    <>
      <Fold summary={t("scenario.table")}>
        <OutcomeTable handedOver={handedOver} />
      </Fold>
      <SeaBasis text={texts} />
      <DistanceTable />
    </>
  );
}
