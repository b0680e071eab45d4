/** Radio buttons in a line. */
export function Choice<Option extends string>({
  name,
  label,
  options,
  chosen,
  onChoose,
  say,
}: {
  name: string;
  label: string;
  options: readonly Option[];
  chosen: Option;
  onChoose: (option: Option) => void;
  say: (option: Option) => string;
}) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="float-left mr-4 text-ink-2">{label}</legend>
      {options.map((option) => (
        <label key={option} className="flex min-h-11 cursor-pointer items-center gap-2 md:min-h-7">
          <input
            type="radio"
            name={name}
            checked={chosen === option}
            onChange={() => onChoose(option)}
            className="accent-accent"
          />
          {say(option)}
        </label>
      ))}
    </fieldset>
  );
}
