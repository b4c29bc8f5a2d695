import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Much of the time a test waits for a process or a server, so more of them run than there are cores.
    maxWorkers: 4,
  },
});
