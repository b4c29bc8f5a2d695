import { counted, type Finding, finding, priced, well } from './finding.ts';

/** What models cost on this UTC day so far. US dollars. */
export interface MoneyFacts {
  readonly spent: number;
  /** What each person of the day has used. */
  readonly byPerson: readonly number[];
}

/** From this share of the budget on it is worth a word. */
const NEARLY = 0.8;

export function judgeMoney(
  { spent, byPerson }: MoneyFacts,
  { userDay, day }: { readonly userDay: number; readonly day: number },
): readonly Finding[] {
  const says = `${priced(spent)} of ${priced(day)} are spent today (UTC).`;
  const over = byPerson.filter((amount) => amount >= userDay * NEARLY && amount > 0).length;
  return [
    spent < day * NEARLY || spent === 0
      ? well('money', says)
      : finding(
          'warning',
          'money',
          `${says} At the end of it the offline coach answers everybody until midnight UTC.`,
          'Raise BUDGET_DAY_USD if that is worth it to you.',
        ),
    ...(over > 0
      ? [
          finding(
            'note',
            'money',
            `${counted(over, 'person has', 'people have')} used up today's budget of ${priced(userDay)}, or nearly.`,
            'Raise BUDGET_USER_DAY_USD if that is worth it to you.',
          ),
        ]
      : []),
  ];
}
