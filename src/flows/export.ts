import type { Millis } from '../domain/ids.ts';
import type { Outgoing } from '../domain/message.ts';
import type { Everything } from '../store/store.ts';

/** What is kept of a person outside of their memory. */
export interface Elsewhere {
  /** Damaged files that were set aside, as they are, with the reason. */
  readonly set_aside: readonly { readonly file: string; readonly text: string }[];
  /** The calls of models that were made for them. */
  readonly model_calls: readonly object[];
}

/** Everything about a person as one readable JSON file. */
export function exportFile(everything: Everything & Elsewhere, now: Millis): NonNullable<Outgoing['file']> {
  const document = { exported_at: new Date(now).toISOString(), ...everything };
  return {
    name: `prediction-bot-${new Date(now).toISOString().slice(0, 10)}.json`,
    bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
  };
}
