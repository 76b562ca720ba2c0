/** Returns a function that remembers its answers, and forgets them all when there are too many. */
export function remembered<T>(make: (text: string) => T, mostKnown = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostKnown) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
