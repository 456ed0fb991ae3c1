import { useMessages } from "../../i18n/use-messages.ts";
import { useSystemTheme } from "../../state/theme.ts";
import { useView } from "../../state/view-context.ts";
import { Icon } from "../../ui/Icon.tsx";

/** Switches between light and dark, whichever the page has now. */
export function ThemeButton() {
  const { t } = useMessages();
  const { view, acts } = useView();
  const system = useSystemTheme();
  const other = (view.theme ?? system) === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className="round-button theme-button"
      data-control
      data-covers
      aria-label={t(`theme.${other}`)}
      onClick={() => acts.chooseTheme(other === system ? null : other)}
    >
      <Icon name={other === "dark" ? "moon" : "sun"} />
    </button>
  );
}
