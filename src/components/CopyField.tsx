import { useId } from "react";

interface CopyFieldProps {
  readonly label: string;
  readonly line: string;
  readonly copyLabel: string;
  /** Called with whether the line is in the clipboard; the browser may refuse. */
  readonly onCopied: (isCopied: boolean) => void;
}

/** A line to take along: copied by button, or selected by hand. */
export function CopyField({ label, line, copyLabel, onCopied }: CopyFieldProps) {
  const id = useId();
  const copy = async () => {
    // Without a secure context there is no clipboard at all.
    const isCopied = await navigator.clipboard?.writeText(line).then(
      () => true,
      () => false,
    );
    onCopied(isCopied ?? false);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="copy-line"
        readOnly
        rows={5}
        value={line}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="button" onClick={() => void copy()}>
        {copyLabel}
      </button>
    </div>
  );
}
