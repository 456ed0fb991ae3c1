import { IconButton } from "../../components/IconButton.tsx";
import { Popover } from "../../components/Popover.tsx";
import { useMessages } from "../../i18n/use-messages.ts";
import { Credits } from "./Credits.tsx";
import { popoverIds } from "./popover-ids.ts";

interface CreditLineProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The credits in one line, and on request in full. */
export function CreditLine({ isOpen, onToggle }: CreditLineProps) {
  const { t } = useMessages();
  return (
    <>
      <div className="credit-line" data-control>
        <span>{t("credits.short")}</span>
        <IconButton
          icon="info"
          label={t("credits.more")}
          aria-expanded={isOpen}
          aria-controls={popoverIds.credits}
          onClick={onToggle}
        />
      </div>
      {isOpen && (
        <Popover
          id={popoverIds.credits}
          label={t("credits.more")}
          className="credits-popover"
          onClose={onToggle}
        >
          <Credits />
        </Popover>
      )}
    </>
  );
}
