/** How much a finding says: a hint alone is nothing, a flag is worth a second look, a block is clear. */
export type Tier = 'hint' | 'flag' | 'block';

/** What a rule found, and between which words; `family` groups what is about one thing. */
export interface Finding {
  readonly tier: Tier;
  readonly family: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** In words. */
const CLOSE = 60;
const FAMILIES = 3;

/**
 * What findings say together: two flags of different families close to each other are as clear as a block, and
 * so is a flag with hints of two more; three hints are worth a look.
 */
export function tierOf(findings: readonly Finding[]): Tier | undefined {
  if (findings.some(({ tier }) => tier === 'block')) return 'block';
  const flags = findings.filter(({ tier }) => tier === 'flag');
  const many = new Set(findings.map(({ family }) => family)).size >= FAMILIES;
  if (flags.length > 0) return many || twoFamilies(flags) ? 'block' : 'flag';
  return many ? 'flag' : findings.length > 0 ? 'hint' : undefined;
}

function twoFamilies(flags: readonly Finding[]): boolean {
  const sorted = [...flags].sort((a, b) => a.from - b.from);
  return sorted.some((one, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.family !== one.family && next.from - one.to <= CLOSE;
  });
}
