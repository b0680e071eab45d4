/** A rule with two measured points: the product's mark, beside its name, never instead of it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" className="text-accent">
      <path
        d="M4 27.5h24M6 27v-4M11 27v-7M16 27v-4M21 27v-7M26 27v-4M13.6 10.4l4.8-2.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <circle cx="11" cy="12" r="3" fill="currentColor" />
      <circle cx="21" cy="6" r="3" fill="currentColor" />
    </svg>
  );
}
