import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';
import { UserId } from './domain/ids.ts';
import type { Instances } from './domain/instance.ts';
import type { Incoming, Speak } from './domain/message.ts';
import { createAnswer } from './flows/answer.ts';
import { createApology } from './flows/apology.ts';
import { createAskCoach } from './flows/ask-coach.ts';
import { createButtons } from './flows/buttons.ts';
import { createChooseCoach } from './flows/choose-coach.ts';
import { createCoachTurn } from './flows/coach-turn.ts';
import { createCommands } from './flows/commands.ts';
import { createConsent } from './flows/consent.ts';
import { createConverse } from './flows/converse.ts';
import { createCrisis } from './flows/crisis.ts';
import { createDamage } from './flows/damage.ts';
import { createDeliver } from './flows/deliver.ts';
import { createErasure } from './flows/erase.ts';
import { createExpire } from './flows/expire.ts';
import { createHear } from './flows/hear.ts';
import { createJudge } from './flows/judge.ts';
import { createJudgeRisk } from './flows/judge-risk.ts';
import { createLetIn } from './flows/let-in.ts';
import { createLimits } from './flows/limits.ts';
import { createNotes } from './flows/notes.ts';
import { createOutbox } from './flows/outbox.ts';
import { createPerform } from './flows/perform.ts';
import { createReceive } from './flows/receive.ts';
import { createNotice } from './flows/record.ts';
import { createReflect } from './flows/reflect.ts';
import { createRefreshPrior } from './flows/refresh-prior.ts';
import { createSayAloud } from './flows/say-aloud.ts';
import { createSchedule } from './flows/schedule.ts';
import { createScreenIn } from './flows/screen-in.ts';
import { createTellOperator } from './flows/tell-operator.ts';
import { createTick } from './flows/tick.ts';
import { createWishes } from './flows/wishes.ts';
import { createWork } from './flows/work.ts';
import { loadInstances, type Tell } from './instances.ts';
import { openIn } from './lib/data-folder.ts';
import { readDataSeal } from './lib/data-key.ts';
import { every } from './lib/every.ts';
import type { Log } from './lib/log.ts';
import { OperatorError } from './lib/operator-error.ts';
import { createPulse } from './lib/pulse.ts';
import { pause } from './lib/wait.ts';
import { createLlm } from './llm/create.ts';
import { createLedger } from './llm/ledger.ts';
import { withVoiceBudget } from './llm/with-voice-budget.ts';
import { createDiskQueue } from './queue/disk-queue.ts';
import { dropOldLetters } from './queue/letter-files.ts';
import type { Queue } from './queue/queue.ts';
import type { HealthFacts } from './rules/health.ts';
import type { Learning } from './rules/schedule/check-ins/learning.ts';
import { createClassifier } from './rules/screen/classifier.ts';
import { mayKeepBy } from './rules/screen/fact.ts';
import { createFileStore } from './store/files/file-store.ts';
import { createInvites } from './store/files/invites.ts';
import { keepPrior, latestPrior, surveyPeople } from './store/files/priors.ts';
import { readAside } from './store/files/quarantine.ts';
import type { Store } from './store/store.ts';
import { createVoice, voiceModels } from './voice/voice.ts';

/** Turns in hand may take so long when the app closes. */
const GRACE_MS = 10_000;
/** Nobody is kept waiting for the judge any longer. */
const JUDGE_MS = 2_000;

export interface App extends AsyncDisposable {
  /** Takes in what a person did; resolves once it is on disk. */
  receive(incoming: Incoming): Promise<void>;
  /** Looks for scheduled messages that are due, and for what is too old; runs by itself every `tickSeconds`. */
  tick(): Promise<void>;
  readonly instances: Instances;
  readonly store: Store;
  readonly queue: Queue;
  /** How the work goes, for the health check. */
  health(): Pick<HealthFacts, 'queue' | 'lastWorked' | 'breaker'>;
}

/** What the app is given by whoever opens it: the channel, the log, time and chance. */
export interface Surroundings {
  readonly speak: Speak;
  readonly log: Log;
  /** For an author who sits in front of it. */
  readonly tellOfCoaches?: Tell;
  readonly now?: () => number;
  readonly random?: () => number;
}

/**
 * Builds every part once, in the order of their needs; disposing closes them in reverse.
 * @throws an error with a sentence for the operator when the coaches or the data folder cannot be used.
 */
export async function openApp(config: Config, surroundings: Surroundings): Promise<App> {
  const { log, now = Date.now, random = Math.random } = surroundings;
  const newId = (): string => randomBytes(9).toString('base64url');
  await using building = new AsyncDisposableStack();

  const instances = building.use(
    await loadInstances({
      dir: config.instancesDir,
      log,
      watch: config.watchInstances,
      tell: surroundings.tellOfCoaches,
    }),
  );
  const { dataDir: dir, sessionGapMs } = config;
  const data = await openIn(dir, readDataSeal(dir, config.dataKeys));
  const { seal } = data;
  const files = building.use(
    await openIn(dir, createFileStore({ dir, now, log, quiet: config.quiet, seal })),
  );
  const damage = createDamage(files, surroundings.speak);
  const { store } = damage;
  const ledger = building.use(await openIn(dir, createLedger({ dir, now, log, budget: config.llm.budget })));
  const llm = await createLlm(config.llm, { ledger, log, now, wait: pause, random });
  const voice = withVoiceBudget(createVoice(config.voice), {
    ledger,
    now,
    models: voiceModels(config.voice),
  });
  const queue = building.use(
    await openIn(
      dir,
      createDiskQueue({ dir: join(dir, 'queue'), now, log, seal, burst: config.burst, graceMs: GRACE_MS }),
    ),
  );
  // Only now: a key that does not open the queue is not the one of this folder.
  await openIn(dir, data.claim());

  let prior = await openIn(dir, latestPrior(dir));
  const learning: Learning = {
    learner: config.learner,
    random,
    get prior() {
      return prior;
    },
  };
  const outbox = createOutbox(surroundings.speak);
  const { speak } = outbox;
  const notice = createNotice({ store, speak });
  const apologise = createApology({ speak: surroundings.speak, now });
  const perform = createPerform({ store, speak, now, newId, random, sessionGapMs, learning });
  const chooseCoach = createChooseCoach({ store, notice, perform, instances, now, random });
  const tellOperator = createTellOperator({
    speak: surroundings.speak,
    chat: config.operatorChat === undefined ? null : UserId.parse(config.operatorChat),
    now,
    log,
  });
  const consent = createConsent({ store, notice, instances, chooseCoach, tellOperator, now });
  const erasure = createErasure({ store, queue, forget: ledger.forget, notice, speak, now, log });
  const crisis = createCrisis({
    store,
    instances,
    speak,
    door: surroundings.speak,
    judgeRisk: createJudgeRisk({ llm, newId, waitMs: JUDGE_MS }),
    tellOperator,
    now,
    random,
    newId,
    learning,
  });
  const sayAloud = createSayAloud({ speak, voice: voice.say, log });
  const classify = createClassifier(await readFile(new URL('rules/screen/weights.bin', import.meta.url)));
  const judge = createJudge({ llm, once: outbox.once, newId, waitMs: JUDGE_MS, log });
  const coachTurn = createCoachTurn({
    store,
    askCoach: createAskCoach({ llm, speak, outbox, judge, now, log }),
    crisis,
    speak,
    sayAloud,
    now,
    newId,
    random,
    sessionGapMs,
    learning,
  });
  const converse = createConverse({
    store,
    instances,
    crisis,
    screenIn: createScreenIn({ store, speak, judge, classify, now, random, log }),
    notice,
    erasure,
    chooseCoach,
    perform,
    coachTurn,
    now,
    newId,
    cueMatch: config.cueMatch,
  });
  const schedule = createSchedule({ store, notice, now, newId, learning });
  const commands = createCommands({
    store,
    instances,
    notice,
    notes: createNotes({ store, notice, once: outbox.once, classify, now, newId }),
    wishes: createWishes({ store, instances, notice, perform, now, newId, learning }),
    schedule,
    chooseCoach,
    consent,
    once: outbox.once,
    elsewhere: async (user) => ({
      set_aside: await readAside({ dir, seal }, user),
      model_calls: await ledger.callsFor(user),
    }),
    canSpeak: voice.say !== undefined,
    retentionDays: config.retentionDays,
    now,
    random,
    learning,
  });
  const answer = createAnswer({
    store,
    notice,
    hear: createHear({ speak, notice, outbox, listen: voice.listen, log }),
    converse,
    crisis,
    commands,
    buttons: createButtons({ store, instances, notice, perform, chooseCoach, consent, erasure, schedule }),
    isCoach: (word) => instances.get(word) !== undefined,
    now,
    newId,
    learning,
  });
  const reflect = createReflect({ store, llm, mayKeep: mayKeepBy(classify), now, newId, log });
  const deliver = createDeliver({
    store,
    speak,
    isOut: outbox.isOut,
    instances,
    now,
    newId,
    random,
    latestMs: config.latestMs,
    learning,
    log,
  });
  const receive = createReceive({
    store,
    instances,
    queue,
    limits: createLimits(config.rates, now),
    letIn: createLetIn({
      access: config.access,
      redeem: createInvites(dir, now).redeem,
      speak: surroundings.speak,
      now,
    }),
    notice,
    apologise,
    crisis,
    now,
  });
  const tick = createTick({ store, queue, now, pause, log });

  const expire = createExpire({
    store,
    dropLetters: (before) => dropOldLetters(join(dir, 'queue'), before, seal),
    days: config.retentionDays,
    now,
    log,
  });
  const refreshPrior = createRefreshPrior({
    survey: (signal) => surveyPeople({ dir, seal, log }, prior.prior, signal),
    madeAt: () => prior.madeAt,
    keep: async (refreshed, people, at) => {
      prior = await keepPrior(dir, { ...refreshed, version: prior.version + 1, made_at: at, people });
    },
    now,
    log,
  });
  const work = createWork({
    store,
    queue,
    outbox,
    answer,
    reflect,
    deliver,
    damage,
    apologise,
    now,
    sessionGapMs,
    log,
  });
  const pulse = createPulse(now);
  queue.work((jobs, signal, progress) => pulse.during(() => work(jobs, signal, progress)));
  building.use(every(config.tickSeconds, tick, log));
  // Apart from it: nobody's reminder waits until everybody was looked through.
  building.use(every(config.tickSeconds, expire, log));
  building.use(every(config.tickSeconds, refreshPrior, log));
  const parts = building.move();
  const tickNow = async () => {
    const { signal } = new AbortController();
    await tick(signal);
    await expire(signal);
    await refreshPrior(signal);
  };
  return {
    receive,
    tick: tickNow,
    instances,
    store,
    queue,
    health: () => ({ queue: queue.state(), lastWorked: pulse.last(), breaker: llm.breaker() }),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

/** Whether an error is one that the operator can mend, so that its sentence says all there is to say. */
export const isForOperator = (error: unknown): error is Error =>
  error instanceof ConfigError || error instanceof OperatorError;
