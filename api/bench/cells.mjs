/** A value that a person could type into a cell of the type, different for each n. */
export function contentOf(type) {
  if (type === 'currency')
    return (n) => ({ value: `${50000 + (n % 1000)}`, currency: 'USD', note: 'Measured' });
  if (type === 'yes_no') return (n) => ({ value: String(n % 2), note: 'Measured' });
  if (type === 'score') return (n) => ({ value: String(1 + (n % 4)), note: 'Measured' });
  return (n) => ({ value: String(10 + (n % 80)), note: 'Measured' });
}
