/** The same as `build`, but made only once for each object, and forgotten with it. For what never changes. */
export function onceFor<K extends object, T>(build: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = build(key);
    made.set(key, { value });
    return value;
  };
}
