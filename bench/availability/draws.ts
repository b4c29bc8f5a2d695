/** A source of chance whose every number is fixed by the parts of its name. */
export interface Draws {
  /** 0 to 1, 1 excluded. */
  uniform(): number;
  normal(): number;
  /** With mean 1. */
  exponential(): number;
  poisson(mean: number): number;
}

/** Mulberry32, seeded with the FNV-1a hash of the parts; as `archetypes.json`, "prng", lays down. */
export function drawsOf(...parts: readonly (string | number)[]): Draws {
  let state = fnv1a(parts.join('|'));
  let spare: number | undefined;

  function uniform(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  function normal(): number {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  function poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) count += 1;
    return count;
  }

  uniform();
  uniform();
  return { uniform, normal, exponential: () => -Math.log(1 - uniform()), poisson };
}

/** 32 bits, over the UTF-8 bytes. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
