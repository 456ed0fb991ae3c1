interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What is seen in place of the label where there is little room. */
  readonly short?: string;
}

interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Option<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** A row of radio buttons drawn as one segmented control. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, name, options, selected, onSelect } = props;
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.id} className="segment">
          <input
            type="radio"
            name={name}
            value={option.id}
            aria-label={option.short === undefined ? undefined : option.label}
            checked={option.id === selected}
            onChange={() => onSelect(option.id)}
          />
          {option.short === undefined ? (
            <span>{option.label}</span>
          ) : (
            <>
              <span className="segment-full">{option.label}</span>
              <span className="segment-short">{option.short}</span>
            </>
          )}
        </label>
      ))}
    </div>
  );
}
