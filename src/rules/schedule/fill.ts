/** What a text may ask for, as `{name}`. */
export type Placeholder = 'name' | 'step' | 'why' | 'coach' | 'minutes' | 'action' | 'smaller' | 'prediction';

/** `,` and space before a gap and the gap itself. */
const GAP = /,?[^\S\n]*\{\w+\}/g;
/** A gap that opens a sentence, with what follows it up to the letter that opens it now. */
const OPENING_GAP = /(^|[.!?…]\s+|\n)\{\w+\}[,:!]?[^\S\n]*(\p{L}?)/gu;

/**
 * Puts values into a text. A placeholder that is unknown or has no value disappears together with its comma:
 * "Hi {name}, ready?" becomes "Hi, ready?", "{name}, ready?" becomes "Ready?". Values go in as they are and are
 * not looked into for placeholders.
 */
export function fillText(template: string, values: Partial<Record<Placeholder, string>>): string {
  const known = new Map(Object.entries(values).filter(([, value]) => value.trim() !== ''));
  const isKnown = (gap: string) => known.has(gap.replace(/^[^{]*\{|\}[^}]*$/g, ''));
  return template
    .replace(OPENING_GAP, (all, before: string, letter: string) =>
      isKnown(all) ? all : before + letter.toUpperCase(),
    )
    .replace(GAP, (all) => (isKnown(all) ? all : ''))
    .trim()
    .replace(/\{(\w+)\}/g, (_, name: string) => known.get(name) ?? '');
}

/**
 * One of the texts: by chance one of those that were not said lately, else the one that was said the longest ago.
 * @param avoid what was said, the oldest first, as templates or filled, alone or within a longer text.
 * @throws Error when there are no texts.
 */
export function pickText(
  texts: readonly string[],
  random: () => number,
  avoid: readonly string[] = [],
): string {
  const last = texts.map((text) => avoid.findLastIndex((said) => wasSaid(text, said)));
  const oldest = Math.min(...last);
  const choice = texts.filter((_, index) => last[index] === oldest);
  const picked = choice[Math.min(choice.length - 1, Math.floor(random() * choice.length))];
  if (picked === undefined) throw new Error('Picking a text: the list of texts is empty.');
  return picked;
}

/** Whether all that stands around the placeholders of a template occurs in `said`, in order. */
function wasSaid(template: string, said: string): boolean {
  let from = 0;
  for (const piece of template.split(/\{\w+\}/).map((each) => each.trim())) {
    const at = said.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}
