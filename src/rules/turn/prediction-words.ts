import type { Prediction } from '../../domain/prediction.ts';

/** A prediction as a person would say it: `4/10, 6 minutes, 80 % sure`; parts that are unknown are left out. */
export function predictionInWords({ difficulty, minutes, chance }: Prediction): string {
  const parts = [
    difficulty === null ? null : `${rounded(difficulty)}/10`,
    minutes === null ? null : `${rounded(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`,
    chance === null ? null : `${Math.round(chance * 100)} % sure`,
  ];
  return parts.filter((part) => part !== null).join(', ') || 'no guess';
}

/** Whether nothing was predicted at all. */
export const isEmpty = ({ difficulty, minutes, chance }: Prediction): boolean =>
  difficulty === null && minutes === null && chance === null;

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
