import { z } from 'zod';

const Cells = z.array(z.number().min(0)).length(48);

/** One account of how a person lives: what was seen while it held, in check-ins. */
export const Story = z.strictObject({
  /** 0 to 1: how far this is the one that holds. */
  weight: z.number().min(0).max(1),
  /** By local hour, Monday to Friday and then Saturday and Sunday. */
  tries: Cells,
  answers: Cells,
  /** For how many check-ins in a row it has been far ahead of all others. */
  led: z.int().min(0),
});
export type Story = z.infer<typeof Story>;

/** All that is learned about when somebody answers. */
export const Availability = z.strictObject({
  /** The first is the life they usually live. */
  stories: z.array(Story).min(1).max(4),
  /** Check-ins so far. */
  encounters: z.int().min(0),
  /** Milliseconds since the epoch of the latest of them; null before the first. */
  latest: z.number().nullable(),
  /** 0 to 1: the probability that they have left for good. */
  left: z.number().min(0).max(1),
});
export type Availability = z.infer<typeof Availability>;
