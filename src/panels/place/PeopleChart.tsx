import type { FactTopic } from "../../content/place.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import type { PlaceId } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ValueBars } from "./ValueBars.tsx";

/** Residents in 1945 and in 2018; nothing where one of the two is not known. */
export function PeopleChart({ id }: { readonly id: PlaceId }) {
  const { t, formats } = useMessages();
  const { facts } = particularsOf(id);
  const peopleIn = (topic: FactTopic) => facts.find((fact) => fact.topic === topic)?.value;
  const [before, now] = [peopleIn("population-1945"), peopleIn("population-2018")];
  if (before === undefined || now === undefined) return null;
  return (
    <ValueBars
      title={t("place.people")}
      bars={[
        {
          label: t("place.people1945"),
          value: before,
          written: formats.number(before, 0),
          fill: "past",
        },
        {
          label: t("place.people2018"),
          value: now,
          written: formats.number(now, 0),
          fill: "administered-by-russia",
        },
      ]}
    />
  );
}
