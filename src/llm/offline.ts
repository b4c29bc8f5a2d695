import { offlineReply } from '../rules/offline.ts';
import { type Llm, noUsage } from './llm.ts';

/** The coach without a model: rules and the instance's own texts. Costs nothing and cannot fail. */
export function createOffline(): Llm {
  return {
    async reply({ situation }, onText) {
      const { text, report } = offlineReply(situation);
      if (text !== '') onText(text, false);
      return { ok: true, text, report, usage: noUsage, model: 'offline' };
    },
    async extract({ otherwise }) {
      return { ok: true, value: otherwise, usage: noUsage, model: 'offline' };
    },
  };
}
