import type { Share } from '../../tools/screen/measure.ts';
import { table } from '../table.ts';
import { cells } from './cells.ts';

/** What was to be shown, and what was measured. */
export type Aim =
  | {
      readonly kind: 'share';
      readonly name: string;
      readonly rate: Share;
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: 'time'; readonly name: string; readonly ms: number; readonly most: number };

export function aimsTable(aims: readonly Aim[]): string {
  return table('Aims', [['', 'counts', 'measured', '95 %', 'aim', 'holds'], ...aims.map(row)]);
}

function row(aim: Aim): string[] {
  switch (aim.kind) {
    case 'share': {
      const share = aim.rate.hits / aim.rate.of;
      const [counts, measured, interval] = cells(aim.rate, 2);
      const holds = share >= (aim.least ?? 0) && share <= (aim.most ?? 1);
      const bound = aim.least === undefined ? `<= ${percent(aim.most ?? 1)}` : `>= ${percent(aim.least)}`;
      return [aim.name, counts, `${measured} %`, interval, bound, aim.rate.of === 0 ? '-' : yes(holds)];
    }
    case 'time':
      return [aim.name, '', `${aim.ms.toFixed(2)} ms`, '', `<= ${aim.most} ms`, yes(aim.ms <= aim.most)];
    default:
      return aim satisfies never;
  }
}

const yes = (holds: boolean): string => (holds ? 'yes' : 'NO');
const percent = (share: number): string => `${Number((100 * share).toFixed(3))} %`;
