import { HOURS, type LearnedDay, weekdayOf, weekendOf } from './learned-day.ts';

/** A picture of a learned day. */
export interface Picture extends Omit<LearnedDay, 'encounters'> {
  readonly title: string;
  /** The true 48 probabilities, where somebody knows them. */
  readonly truth?: readonly number[];
}

const WIDTH = 760;
const PANEL = { left: 48, right: 16, height: 130, top: 62, gap: 62 };
const STEP = (WIDTH - PANEL.left - PANEL.right) / HOURS;
const BAR = 0.7;
const HEIGHT = PANEL.top + 2 * PANEL.height + PANEL.gap + 40;
const COLOURS = { bar: '#6b9ac4', band: '#1d3557', truth: '#d1495b', ink: '#333333', grid: '#dddddd' };

/**
 * The learned day as an SVG file: 24 bars for weekdays and 24 for the weekend, a whisker for one standard deviation on
 * each, and the truth as a line where it is known. The axis goes from 0 to 100 %.
 */
export function daySvg(picture: Picture): string {
  const { title, truth } = picture;
  const second = PANEL.top + PANEL.height + PANEL.gap;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="sans-serif" font-size="12" fill="${COLOURS.ink}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${PANEL.left}" y="22" font-size="16">${escaped(title)}</text>`,
    ...legend(truth !== undefined),
    ...panel('Monday to Friday', PANEL.top, cellsOf(picture, weekdayOf)),
    ...panel('Saturday and Sunday', second, cellsOf(picture, weekendOf)),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

type Cells = Omit<Picture, 'title'>;

const cellsOf = (
  { p, low, high, truth }: Picture,
  side: (cells: readonly number[]) => readonly number[],
): Cells => ({ p: side(p), low: side(low), high: side(high), ...(truth ? { truth: side(truth) } : {}) });

function legend(withTruth: boolean): string[] {
  const y = 40;
  return [
    `<rect x="${PANEL.left}" y="${y - 9}" width="10" height="10" fill="${COLOURS.bar}"/>`,
    `<text x="${PANEL.left + 16}" y="${y}">answered within 60 minutes, as believed</text>`,
    `<path d="M ${PANEL.left + 264} ${y - 10} v 12" stroke="${COLOURS.band}" stroke-width="2"/>`,
    `<text x="${PANEL.left + 272}" y="${y}">one standard deviation</text>`,
    ...(withTruth
      ? [
          `<path d="M ${PANEL.left + 424} ${y - 4} h 18" stroke="${COLOURS.truth}" stroke-width="2"/>`,
          `<text x="${PANEL.left + 448}" y="${y}">truth</text>`,
        ]
      : []),
  ];
}

function panel(name: string, top: number, { p, low, high, truth }: Cells): string[] {
  const bottom = top + PANEL.height;
  const y = (value: number) => round(bottom - Math.min(1, Math.max(0, value)) * PANEL.height);
  const middle = (hour: number) => round(PANEL.left + (hour + 0.5) * STEP);
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    `<path d="M ${PANEL.left} ${y(value)} H ${WIDTH - PANEL.right}" stroke="${COLOURS.grid}"/>`,
    `<text x="${PANEL.left - 6}" y="${y(value) + 4}" text-anchor="end">${100 * value} %</text>`,
  ]);
  const bars = p.map((value, hour) => {
    const x = round(middle(hour) - (BAR * STEP) / 2);
    return `<rect x="${x}" y="${y(value)}" width="${round(BAR * STEP)}" height="${round(bottom - y(value))}" fill="${COLOURS.bar}"/>`;
  });
  const whiskers = p.map(
    (_, hour) =>
      `<path d="M ${middle(hour)} ${y(low[hour] ?? 0)} V ${y(high[hour] ?? 0)}" stroke="${COLOURS.band}" stroke-width="2"/>`,
  );
  const hours = p.flatMap((_, hour) =>
    hour % 3 === 0
      ? [`<text x="${middle(hour)}" y="${bottom + 16}" text-anchor="middle">${hour}</text>`]
      : [],
  );
  const line = truth?.map((value, hour) => `${hour === 0 ? 'M' : 'L'} ${middle(hour)} ${y(value)}`).join(' ');
  return [
    `<text x="${PANEL.left}" y="${top - 8}">${name}</text>`,
    ...grid,
    ...bars,
    ...whiskers,
    ...(line ? [`<path d="${line}" fill="none" stroke="${COLOURS.truth}" stroke-width="2"/>`] : []),
    ...hours,
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
