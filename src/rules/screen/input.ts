import { type Canonical, canonical } from './canonical.ts';
import type { Classify } from './classifier.ts';
import { findConceptWindows } from './concepts.ts';
import { type Finding, type Tier, tierOf } from './findings.ts';
import { findForged } from './forged.ts';
import { SCREEN_WORDS } from './words/all.ts';

/** Where a text comes from: what nobody says to a coach in person is looked at more strictly. */
export type Origin = 'message' | 'forward' | 'voice' | 'caption' | 'name' | 'save';

export type Verdict = 'allow' | 'flag' | 'block';

/** `reasons`: ids of what was found, such as `forged.role-tag` or `concept.ask-inner.de`; empty when allowed. */
export interface Screening {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

export type { Classify } from './classifier.ts';

/**
 * What to do with what comes in. Pure, never throws. The text as it stands and everything it says when decoded
 * go through the same rules; what shows in a decoded text alone counts one tier more, as nobody hides what is
 * harmless. The classifier can raise `allow` to `flag` and nothing else.
 */
export function screenInput(raw: string, origin: Origin, classify: Classify): Screening {
  const text = canonical(raw);
  const plain = findAll(text.text, raw);
  const hidden = text.views.flatMap(({ text: view, how }) => shownBy(how, findAll(view, view), plain));
  const findings = [...plain, ...hidden].map((each) => (origin === 'save' ? kept(each) : each));
  const verdict = verdictOf(tierOf(findings), origin, text);
  const reasons = [...new Set(findings.filter(({ tier }) => counts(tier, verdict)).map(({ id }) => id))];
  if (verdict !== 'allow') return { verdict, reasons };
  return classify(text) ? { verdict: 'flag', reasons: ['classifier'] } : { verdict, reasons: [] };
}

const findAll = (text: string, raw: string): Finding[] => [
  ...findForged(text, raw),
  ...findConceptWindows(text, SCREEN_WORDS),
];

const RAISED: Readonly<Record<Tier, Tier>> = { hint: 'flag', flag: 'block', block: 'block' };

/** Ways of writing that people fall into without hiding anything: what shows only then counts as if it stood there. */
const CARELESS = /^(?:slips|leet|glued|broken|spaced|markup|html|url|escapes)$/;

function shownBy(how: string, found: readonly Finding[], plain: readonly Finding[]): Finding[] {
  const known = new Set(plain.map(({ id, tier }) => `${id} ${tier}`));
  const fresh = found.filter(({ id, tier }) => !known.has(`${id} ${tier}`));
  const raise = (tier: Tier) => (CARELESS.test(how) ? tier : RAISED[tier]);
  return fresh.map((each) => ({ ...each, tier: raise(each.tier), id: `${each.id}@${how}` }));
}

const STRICT: Readonly<Record<Origin, Readonly<Record<Tier, Verdict>>>> = {
  message: { hint: 'allow', flag: 'flag', block: 'block' },
  voice: { hint: 'flag', flag: 'flag', block: 'block' },
  caption: { hint: 'flag', flag: 'flag', block: 'block' },
  forward: { hint: 'flag', flag: 'flag', block: 'block' },
  save: { hint: 'flag', flag: 'block', block: 'block' },
  name: { hint: 'flag', flag: 'block', block: 'block' },
};

const BINDING = /^concept\.(?:charge|serve)\./;

/** "The bot must ..." is talk in a message; to keep it for good is to give the coach a rule. */
const kept = (found: Finding): Finding =>
  found.tier === 'hint' && BINDING.test(found.id) ? { ...found, tier: 'flag' } : found;

/** Nobody writes with hidden or mixed letters by chance and speaks of instructions, too; codes counted already. */
function verdictOf(tier: Tier | undefined, origin: Origin, { oddities }: Canonical): Verdict {
  if (tier === undefined) return 'allow';
  const masked = oddities.some((oddity) => oddity !== 'encoded' && oddity !== 'disguised');
  return STRICT[origin][masked ? RAISED[tier] : tier];
}

const counts = (tier: Tier, verdict: Verdict): boolean =>
  verdict !== 'allow' && (tier !== 'hint' || verdict === 'flag');
