/** Whether some of the texts hold every word searched for, whatever the case; without words they are not asked for. */
export function matches(search: string, texts: () => readonly (string | null)[]): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = texts().join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}
