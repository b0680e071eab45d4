/** What holds for the whole report, in the reviewer's words. */
export function NoteBox({
  label,
  note,
  onChange,
}: {
  label: string;
  note: string;
  onChange: (note: string) => void;
}) {
  return (
    <label className="mt-4 block">
      {label}
      <textarea
        rows={2}
        maxLength={2000}
        value={note}
        onChange={({ target }) => onChange(target.value)}
        className="mt-1 block w-full rounded-sm border border-field bg-paper px-3 py-2 text-ink"
      />
    </label>
  );
}
