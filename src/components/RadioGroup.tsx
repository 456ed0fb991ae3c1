interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
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
            checked={option.id === selected}
            onChange={() => onSelect(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
