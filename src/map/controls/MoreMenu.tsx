import type { RefObject } from "react";
import { Icon, type IconName } from "../../components/Icon.tsx";
import { Popover } from "../../components/Popover.tsx";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useSystemTheme } from "../../store/theme.ts";
import { defaultMeasure } from "../../url/default-measure.ts";
import { overlayPosition } from "../../url/measure-param.ts";
import { useComparison } from "../../url/use-comparison.ts";
import { useView } from "../../url/view-context.ts";
import { Credits } from "./Credits.tsx";
import { useFullScreen } from "./full-screen.ts";
import { PanButtons } from "./PanButtons.tsx";
import { popoverIds } from "./popover-ids.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

/** The island that is laid over Okinawa first. */
const firstOverlaid = "iturup";

interface ItemProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isPressed?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
}

function Item({ icon, label, isPressed, className = "", onPress }: ItemProps) {
  return (
    <button
      type="button"
      className={`more-item ${className}`}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}

interface MoreMenuProps {
  readonly region: RefObject<HTMLElement | null>;
  readonly index: PlaceIndex;
  readonly zoom: number;
  readonly isAtOkinawa: boolean;
  readonly onReset: () => void;
  /** Shows Okinawa, or from there the four islands. */
  readonly onJump: () => void;
  readonly onLayers: () => void;
  readonly onClose: () => void;
}

/** What is rarely wanted of the map, and where there is little room the other controls too. */
export function MoreMenu(props: MoreMenuProps) {
  const { region, index, zoom, isAtOkinawa, onReset, onJump, onLayers, onClose } = props;
  const { t } = useMessages();
  const { view, actions } = useView();
  const { selection } = view;
  const system = useSystemTheme();
  const otherTheme = (view.theme ?? system) === "dark" ? "light" : "dark";
  const fullScreen = useFullScreen(region);
  const comparison = useComparison();
  const okinawa = index.get("okinawa")?.anchor;
  const [isMeasuring, isOverlaid] = [selection.kind === "measure", selection.kind === "overlay"];
  const start = selection.kind === "place" ? selection.id : null;
  const then = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Popover id={popoverIds.more} label={t("map.more")} className="more-menu" onClose={onClose}>
      <div className="button-row if-narrow">
        <ZoomButtons zoom={zoom} onReset={onReset} />
      </div>
      <PanButtons />
      <Item
        icon="jump"
        label={t(isAtOkinawa ? "inset.showIslands" : "inset.showOkinawa")}
        className="if-narrow"
        onPress={then(onJump)}
      />
      <Item icon="layers" label={t("key.legend")} className="if-narrow" onPress={onLayers} />
      <Item
        icon="compare"
        label={t("compare.start")}
        isPressed={comparison.isComparing}
        className="if-no-compare"
        onPress={then(comparison.toggle)}
      />
      <Item
        icon="ruler"
        label={t("map.measure")}
        isPressed={isMeasuring}
        onPress={then(() =>
          isMeasuring
            ? actions.close()
            : actions.select({ kind: "measure", ...defaultMeasure(start) }),
        )}
      />
      {okinawa !== undefined && (
        <Item
          icon="overlay"
          label={t("more.overlay")}
          isPressed={isOverlaid}
          onPress={then(() => {
            const position = overlayPosition(okinawa);
            if (isOverlaid) actions.close();
            else actions.select({ kind: "overlay", group: firstOverlaid, position });
          })}
        />
      )}
      {fullScreen !== null && (
        <Item
          icon="full"
          label={t(fullScreen.isOn ? "more.leaveFullScreen" : "more.fullScreen")}
          onPress={then(fullScreen.toggle)}
        />
      )}
      <Item
        icon={otherTheme === "dark" ? "moon" : "sun"}
        label={t(`theme.${otherTheme}`)}
        onPress={() => actions.setTheme(otherTheme === system ? null : otherTheme)}
      />
      <div className="menu-credits if-narrow">
        <Credits />
      </div>
    </Popover>
  );
}
