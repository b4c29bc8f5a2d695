import type { Incoming } from '../domain/message.ts';

/** Who may begin: everybody; those on the list; those on the list and those with a code. */
export type Access =
  | { readonly kind: 'open' }
  | { readonly kind: 'list' | 'invite'; readonly list: readonly string[] };

/** Whether somebody may begin by who they are. */
export const isInvited = (access: Access, user: string): boolean =>
  access.kind === 'open' || access.list.includes(user);

/** The code that a deep link (`t.me/bot?start=code`) has brought; null where codes let nobody in. */
export const codeIn = (access: Access, incoming: Incoming): string | null =>
  access.kind === 'invite' && incoming.kind === 'command' && incoming.command === 'start'
    ? incoming.argument.trim() || null
    : null;

/** For somebody who may not begin. */
export const noEntry = ({ kind }: Access, user: string): string =>
  kind === 'list'
    ? `I coach only a small circle of people at the moment; if you know who runs me, give them this number, and they can let you in: ${user}`
    : 'I coach only people who were invited at the moment; if somebody gave you a link, please open it once more, and if not, I hope we meet another time.';
