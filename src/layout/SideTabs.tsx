import { Tabs } from "../components/Tabs.tsx";
import { useMessages } from "../i18n/use-messages.ts";
import { useLinkCamera } from "../url/use-url-state.ts";
import { litTab, panelView, tabIds } from "../url/view.ts";
import { useView } from "../url/view-context.ts";

/** The tabs of what there is to read. */
export function SideTabs() {
  const { t } = useMessages();
  const { view, actions, hrefOf } = useView();
  const camera = useLinkCamera();
  return (
    <Tabs
      label={t("panels.label")}
      tabs={tabIds.map((id) => ({
        id,
        label: t(`panel.${id}`),
        href: hrefOf({ ...panelView(view, id, null), camera }),
      }))}
      selected={litTab(view)}
      controls="panel"
      onSelect={actions.selectPanel}
    />
  );
}
