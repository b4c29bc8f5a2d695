/**
 * Makes src/rules/screen/confusables.ts from Unicode's table of look-alikes (UTS #39).
 * `node tools/make-confusables.ts <confusables.txt> > src/rules/screen/confusables.ts`
 *
 * The file is https://www.unicode.org/Public/17.0.0/security/confusables.txt; the ICU inside Node carries the same
 * table. Kept are letters of the scripts below that look like one of a to z, are not folded by NFKC and do not
 * belong to the spelling of a European language. The I-like letters, all `l` in Unicode's table, become `i` when
 * they are capitals.
 */
import { readFileSync } from 'node:fs';

const SCRIPTS =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}\p{sc=Canadian_Aboriginal}\p{sc=Georgian}]/v;
const ROW = /^([0-9A-F]+) ;\t([0-9A-F ]+) ;\tMA/gm;
/** Latin letters shaped like small capitals, to which Unicode leads many Cyrillic ones, and the m it takes apart. */
const BASE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ'].map((letter, at) => [letter, 'abcdefghijklmnopqrstuvwyz'[at] ?? '']),
  ),
  ĸ: 'k',
  ʍ: 'm',
  rn: 'm',
  vv: 'w',
};

/** What folding spells in its own way, as people of those languages do. */
const SPELLED = /[æøœðþđłı]/iu;

const hex = (codes: string): string =>
  codes
    .trim()
    .split(' ')
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');

const withoutMarks = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

function target(letter: string, prototype: string): string | null {
  const plain = withoutMarks(prototype);
  const base = BASE[plain] ?? plain;
  if (!/^[a-z]$/i.test(base) || SPELLED.test(letter) || !SCRIPTS.test(letter) || !/\p{L}/u.test(letter))
    return null;
  if (/^[ -~]*$/.test(withoutMarks(letter))) return null;
  return base === 'l' && /\p{Lu}/u.test(letter) ? 'i' : base.toLowerCase();
}

const groups = new Map<string, string[]>();
const rows = [...readFileSync(process.argv[2] ?? '', 'utf8').matchAll(ROW)].map(
  (row) => [hex(row[1] ?? ''), hex(row[2] ?? '')] as const,
);
const smallCapitals = Object.keys(BASE).filter((letter) => /[^ -~]/.test(letter));
for (const [letter, prototype] of [...rows, ...smallCapitals.map((each) => [each, each] as const)]) {
  const to = target(letter, prototype);
  if (to) groups.set(to, [...(groups.get(to) ?? []), letter]);
}
const lines = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([to, from]) => `  ${to}: '${[...new Set(from)].sort().join('')}',`);

console.log(`/**
 * Made by tools/make-confusables.ts from Unicode 17.0.0's confusables.txt (UTS #39). Copyright © 2016-2025 Unicode,
 * Inc. Unicode and the Unicode Logo are registered trademarks of Unicode, Inc. in the U.S. and other countries. Used
 * under the Unicode License V3, which stands in UNICODE-LICENSE.txt beside this file.
 *
 * Letters, by the one of a to z that they look like.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};`);
