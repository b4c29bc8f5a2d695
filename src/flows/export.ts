import type { Millis } from '../domain/ids.ts';
import type { Outgoing } from '../domain/message.ts';
import type { Everything } from '../store/store.ts';

/** Everything about a person as one readable JSON file. */
export function exportFile(everything: Everything, now: Millis): NonNullable<Outgoing['file']> {
  const document = { exported_at: new Date(now).toISOString(), ...everything };
  return {
    name: `prediction-bot-${new Date(now).toISOString().slice(0, 10)}.json`,
    bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
  };
}
