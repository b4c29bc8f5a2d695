import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import { describeQueue } from './contract.ts';

describeQueue('the queue in memory', async (options) => createMemoryQueue(options));
