import { z } from 'zod';

/**
 * Who somebody is: the Telegram user id in digits, or `terminal` for the chat on the command line.
 * It names a folder, so only letters, digits, `_` and `-` are let in.
 */
export const UserId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'a user id has 1-64 letters, digits, _ or -')
  .brand('UserId');
export type UserId = z.infer<typeof UserId>;

/** An instant as milliseconds since 1970-01-01T00:00Z. What is stored on disk uses {@link Iso} instead. */
export type Millis = number;

/** An instant as an ISO 8601 string in UTC, such as `2026-11-21T09:00:00.000Z`. */
export const Iso = z.iso.datetime();
export type Iso = z.infer<typeof Iso>;

export const toIso = (at: Millis): Iso => new Date(at).toISOString();
export const toMillis = (iso: Iso): Millis => Date.parse(iso);
