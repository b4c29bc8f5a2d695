import type { Trouble } from './client.ts';

/** Blocked, deleted, never there: writing again is no use until the person writes. */
export function isGone({ code, description }: Trouble): boolean {
  return (
    code === 403 || (code === 400 && /chat not found|PEER_ID_INVALID|user is deactivated/i.test(description))
  );
}

/** The formatting was not understood; the same text without it is. */
export const isUnparsable = ({ code, description }: Trouble): boolean =>
  code === 400 && /can't parse entities/i.test(description);

/** What was to be changed is so already. */
export const isUnchanged = ({ code, description }: Trouble): boolean =>
  code === 400 && /message is not modified/i.test(description);

/** The token is no longer accepted. */
export const isRevoked = ({ code }: Trouble): boolean => code === 401;

/** The token never was one: what does not look like a token is "not found". */
export const isForeign = (trouble: Trouble): boolean => isRevoked(trouble) || trouble.code === 404;
