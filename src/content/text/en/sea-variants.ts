import type { SeaVariantId } from "../../sea.ts";

/** What the computation was varied by, and why that is contested. */
export const seaVariants: Readonly<Record<SeaVariantId, string>> = {
  "with-signalny":
    "Signalny (Kaigara) counted as a coast. According to Japanese sources it is dry at low water only, which makes it a low-tide elevation and no island, so it is left out.",
  "large-habomai-only":
    "Of the Habomai group only the five large islets counted as coasts, its rocks and small islets left out.",
  "rocks-no-zone":
    "No 200-mile zone for islands below 1 km², of either side. Under the law of the sea a rock that can sustain neither habitation nor an economic life of its own has no exclusive economic zone; which islets are such rocks is not settled here.",
};
