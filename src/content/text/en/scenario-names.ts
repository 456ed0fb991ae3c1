import type { ChoiceId } from "../../scenarios.ts";
import type { ScenarioName } from "../content-text.ts";

export const scenarioNames: Readonly<Record<ChoiceId, ScenarioName>> = {
  today: {
    name: "Today",
    announcement:
      "Today, early January 2019: Russia administers all four disputed islands, and Japan claims them.",
  },
  "1956": {
    name: "1956 declaration",
    announcement:
      "1956 declaration: Habomai and Shikotan would be handed over to Japan after a peace treaty. It does not name Kunashir (Kunashiri) and Iturup (Etorofu).",
  },
  four: {
    name: "All four islands",
    announcement:
      "All four islands: Habomai, Shikotan, Kunashir (Kunashiri) and Iturup (Etorofu) would be handed over to Japan. This is Japan’s claim, and no agreement provides for it.",
  },
  own: {
    name: "Your own",
    announcement: "Your own scenario: a handover that you chose.",
  },
};
