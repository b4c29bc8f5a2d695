import type { Encounter } from '../../src/domain/check-ins.ts';
import { toMillis } from '../../src/domain/ids.ts';
import type { Memory, ScheduledMessage, State } from '../../src/domain/memory.ts';
import { planned, signOfLife } from '../../src/rules/presence.ts';
import type { Learning } from '../../src/rules/schedule/check-ins/learning.ts';
import { isCheckIn } from '../../src/rules/schedule/check-ins/pace.ts';
import {
  claimDue,
  decideDelivery,
  markDropped,
  markSent,
  markStarted,
} from '../../src/rules/schedule/deliver.ts';
import { planAfter, planInstead } from '../../src/rules/schedule/next-contact.ts';
import { countingIds, HOUR, MINUTE } from './memories.ts';

const LATEST = 3 * HOUR;
/** Somebody who waits for nothing else is looked at again after so long. */
const LATER = 12 * HOUR;

/** One person who is coached and a bot that keeps to the rules, driven by hand, without a disk or a clock. */
export class CheckInLife {
  memory: Memory;
  now: number;
  readonly sent: { kind: string; at: number; zone: string }[] = [];
  readonly encounters: Encounter[] = [];
  private readonly newId = countingIds();
  private readonly learning: Learning;

  constructor(memory: Memory, now: number, learning: Learning) {
    this.memory = memory;
    this.now = now;
    this.learning = learning;
    this.speaks();
  }

  /** The person says something, and perhaps changes what they want. */
  speaks(wish: (memory: Memory) => Memory = (memory) => memory): void {
    const here = this.keeping(signOfLife(this.memory, this.now, this.learning));
    this.memory = planned(wish(here), this.planning(), this.learning);
  }

  prefers(patch: Partial<State['preferences']>): void {
    this.speaks(({ state, ...rest }) => ({
      ...rest,
      state: { ...state, preferences: { ...state.preferences, ...patch } },
    }));
  }

  travels(zone: string): void {
    this.speaks(({ state, ...rest }) => ({
      ...rest,
      state: { ...state, zone: { id: zone, confirmed: true } },
    }));
  }

  get zone(): string {
    return this.memory.state.zone?.id ?? 'UTC';
  }

  get waits(): boolean {
    return this.memory.activity.check_ins.sent !== null;
  }

  pending(): ScheduledMessage[] {
    return this.memory.scheduled.items.filter((item) => item.status === 'pending');
  }

  /** On to what is due next, a few seconds late, as a bot is that is up. Whether anything was sent. */
  goOn(late = 20_000): boolean {
    const dues = this.pending().map((item) => toMillis(item.due));
    this.now = dues.length === 0 ? this.now + LATER : Math.max(this.now, Math.min(...dues)) + late;
    const before = this.sent.length;
    for (let claims = 0; claims < 5; claims += 1) {
      const { scheduled, claimed } = claimDue(this.memory.scheduled, this.now, MINUTE);
      if (!claimed) break;
      this.memory = { ...this.memory, scheduled };
      this.deliver(claimed);
    }
    return this.sent.length > before;
  }

  private deliver(item: ScheduledMessage): void {
    const decision = decideDelivery(this.memory, item.id, this.now, LATEST);
    if (decision.kind === 'send') this.send(item);
    else if (decision.kind === 'drop') {
      const scheduled = markDropped(this.memory.scheduled, item.id, decision.reason);
      const dropped = { ...this.memory, scheduled };
      this.memory = isCheckIn(item.kind)
        ? this.keeping(planInstead(dropped, this.planning(), this.learning))
        : dropped;
    } else throw new Error(`a check-in was put off: ${decision.reason}`);
  }

  private send(item: ScheduledMessage): void {
    this.sent.push({ kind: item.kind, at: this.now, zone: this.zone });
    const started = markStarted(this.memory.scheduled, item.id);
    const scheduled = markSent(started, item.id, 'm', this.now);
    this.memory = planAfter({ ...this.memory, scheduled }, item, this.planning(), this.learning);
  }

  /** As the record of outcomes does. */
  private keeping(memory: Memory): Memory {
    const { concluded } = memory.activity.check_ins;
    if (concluded && concluded.id !== this.encounters.at(-1)?.id) this.encounters.push(concluded);
    return memory;
  }

  private planning = () => ({ now: this.now, newId: this.newId });
}
