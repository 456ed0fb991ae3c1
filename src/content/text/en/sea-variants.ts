import type { SeaVariantId } from "../../sea.ts";

/** What the computation was varied by, and why that is contested. */
export const seaVariants: Readonly<Record<SeaVariantId, string>> = {
  "with-signalny":
    "Signalny (Kaigara) counted as a coast. By Japanese sources it is dry at low water only: a low-tide elevation. It has no zone of its own, but within 12 nautical miles of a coast it may serve as part of the baseline. Whose baseline depends on who owns it, so it is left out.",
  "large-habomai-only":
    "Only the five large islets of Habomai counted as coasts, its rocks and small islets left out.",
  "rocks-no-zone":
    "No 200-mile zone for islands below 1 km², of either side. By the law of the sea a rock that can sustain neither habitation nor an economic life of its own has none; which islets are such rocks is not settled here.",
};
