import { useMessages } from "../../i18n/use-messages.ts";
import type { StoredItem } from "../../store/storage-audit.ts";

/** What the browser stores for the site's address, or that it stores nothing. */
export function StoredItems({ items }: { readonly items: readonly StoredItem[] }) {
  const { t } = useMessages();
  if (items.length === 0) return <p className="prose">{t("privacy.nothingStored")}</p>;
  return (
    <>
      <dl className="facts">
        {items.map(({ store, name }) => (
          <div key={`${store} ${name}`} className="fact">
            <dt>{t(`privacy.store.${store}`)}</dt>
            <dd className="trace-name">{name}</dd>
          </div>
        ))}
      </dl>
      <p className="prose">{t("privacy.whoStored", { host: window.location.host })}</p>
    </>
  );
}
