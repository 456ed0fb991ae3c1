import { Icon } from "../components/Icon.tsx";
import { useMessages } from "../i18n/use-messages.ts";
import { useSystemTheme } from "../store/theme.ts";
import { useView } from "../url/view-context.ts";

/** Switches between light and dark, whichever the page has now. */
export function ThemeButton() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const system = useSystemTheme();
  const other = (view.theme ?? system) === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className="round-button theme-button"
      data-control
      data-covers
      aria-label={t(`theme.${other}`)}
      onClick={() => actions.setTheme(other === system ? null : other)}
    >
      <Icon name={other === "dark" ? "moon" : "sun"} />
    </button>
  );
}
