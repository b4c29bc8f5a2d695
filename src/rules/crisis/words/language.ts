/** What a sign is about, which decides what the answer says. harm: to somebody else, by the person. */
export type Danger = 'life' | 'harm' | 'abuse' | 'medical';

/** `weight`: 1 and more is explicit by itself. */
export interface Sign {
  readonly danger: Danger;
  readonly weight: number;
  /** Said of somebody else by its own words ("kill herself"). */
  readonly other?: boolean;
  /** What looks like an idiom of it is none ("he will kill me if I leave"). */
  readonly firm?: boolean;
}

/** The words of one language, as {@link compile} reads them; plain lists are separated by spaces. */
export interface CrisisWords {
  readonly language: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly signs: readonly (readonly [Sign, string])[];
  /** The same words, said of work, laughter, games or one's phone. */
  readonly idioms: string;
  /** Say before a sign that there is none, with nothing but `between` in between. */
  readonly negators: string;
  readonly between: string;
  /** Before or after a sign: it is not denied ("why not kill myself"), or it is after all ("but"). */
  readonly undenied: string;
  readonly but: string;
  /** The person as the one who acts, and others as such. */
  readonly first: string;
  readonly others: string;
  /** Long ago; again and still, which undoes that; and today, as opposed to then. */
  readonly past: string;
  readonly now: string;
  readonly present: string;
  /** Films, books, games, research and work with it. */
  readonly stories: string;
  /** An accident, or a joke. */
  readonly accidents: string;
  readonly laughs: string;
}

/** Further words of a language: lists by other names, and more of what it has. */
export type Wider = Pick<CrisisWords, 'lists' | 'signs' | 'idioms' | 'past' | 'stories'>;

export const widened = (base: CrisisWords, more: Wider): CrisisWords => ({
  ...base,
  lists: { ...base.lists, ...more.lists },
  signs: [...base.signs, ...more.signs],
  idioms: `${base.idioms}\n${more.idioms}`,
  past: `${base.past} ${more.past}`,
  stories: `${base.stories} ${more.stories}`,
});

export const life = (weight: number): Sign => ({ danger: 'life', weight });
export const other = (weight: number): Sign => ({ danger: 'life', weight, other: true });
export const abuse = (weight: number): Sign => ({ danger: 'abuse', weight });
export const harm = (weight: number): Sign => ({ danger: 'harm', weight });
export const medical = (weight: number): Sign => ({ danger: 'medical', weight });
export const firm = (sign: Sign): Sign => ({ ...sign, firm: true });
