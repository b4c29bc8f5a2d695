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

const CLOSE = 25;
const HINTS = 3;

/** Two flags of different families close to each other are as clear as a block; three hints are worth a look. */
export function tierOf(findings: readonly Finding[]): Tier | undefined {
  if (findings.some(({ tier }) => tier === 'block')) return 'block';
  const flags = findings.filter(({ tier }) => tier === 'flag');
  if (flags.length > 0) return twoFamilies(flags) ? 'block' : 'flag';
  const hinted = new Set(findings.map(({ family }) => family));
  return hinted.size >= HINTS ? 'flag' : hinted.size > 0 ? 'hint' : undefined;
}

function twoFamilies(flags: readonly Finding[]): boolean {
  const sorted = [...flags].sort((a, b) => a.from - b.from);
  return sorted.some((one, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.family !== one.family && next.from - one.to <= CLOSE;
  });
}
