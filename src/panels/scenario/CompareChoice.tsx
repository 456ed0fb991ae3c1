import { RadioGroup } from "../../components/RadioGroup.tsx";
import { type ChoiceId, choiceIds } from "../../content/scenarios.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";

/** Which scenario, if any, the right half of the map shows. */
export function CompareChoice() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const text = useContentText().scenarios;
  const hasOwn = view.hold.length > 0 || view.compare === "own";
  const others = choiceIds.filter((id) => id !== view.scenario && (id !== "own" || hasOwn));
  return (
    <section className="section">
      <h3 className="section-title">{t("compare.heading")}</h3>
      <RadioGroup<ChoiceId | "none">
        label={t("compare.heading")}
        name="compare"
        options={[
          { id: "none", label: t("compare.none") },
          ...others.map((id) => ({ id, label: text[id].name })),
        ]}
        selected={view.compare ?? "none"}
        onSelect={(id) => actions.compareWith(id === "none" ? null : id)}
      />
    </section>
  );
}
