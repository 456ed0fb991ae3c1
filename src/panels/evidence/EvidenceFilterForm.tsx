import { useId } from "react";
import { placeIds, placeOf } from "../../content/places.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { evidenceTopics } from "../../scenario/evidence.ts";
import type { EvidenceFilter, EvidenceRow } from "./evidence-rows.ts";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly onChoose: (id: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useMessages();
  const id = useId();
  return (
    <div className="evidence-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t("evidence.all")}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface EvidenceFilterFormProps {
  readonly rows: readonly EvidenceRow[];
  readonly filter: EvidenceFilter;
  readonly onFilter: (filter: EvidenceFilter) => void;
}

/** Narrows the list by words, kind and place. */
export function EvidenceFilterForm({ rows, filter, onFilter }: EvidenceFilterFormProps) {
  const { t, nameOf } = useMessages();
  const id = useId();
  const topics = evidenceTopics.filter((topic) =>
    rows.some(({ record }) => record.topic === topic),
  );
  const places = placeIds.filter((place) =>
    rows.some(({ record }) => record.places.includes(place)),
  );
  return (
    <search className="evidence-filter">
      <div className="evidence-field">
        <label htmlFor={id}>{t("evidence.words")}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={filter.text}
          onChange={({ target }) => onFilter({ ...filter, text: target.value })}
        />
      </div>
      <Choice
        label={t("evidence.topic")}
        value={filter.topic}
        options={topics.map((topic) => [topic, t(`evidence.topic.${topic}`)])}
        onChoose={(topic) => onFilter({ ...filter, topic })}
      />
      <Choice
        label={t("evidence.place")}
        value={filter.place}
        options={places.map((place) => [place, bothNames(placeOf(place), nameOf)])}
        onChoose={(place) => onFilter({ ...filter, place })}
      />
    </search>
  );
}
