/**
 * The keys of every wording a pattern of `wordingPatterns` stands for.
 *
 * @param keyOf - makes the key of one choice; the key of a wording is its choices' keys after one another
 */
export function expandPattern(pattern: string, keyOf: (choice: string) => string): readonly string[] {
  const parts = pattern
    .split(" + ")
    .map((part) => part.split("|").map((choice) => (choice === "_" ? "" : keyOf(choice))));
  return parts.reduce<readonly string[]>(
    (keys, choices) => keys.flatMap((key) => choices.map((choice) => key + choice)),
    [""],
  );
}
