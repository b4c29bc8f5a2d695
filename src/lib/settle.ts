/**
 * Like `Promise.all`, but waits for every task before it rejects, so that nothing is still at work behind the
 * caller's back. Rejects with the first failure in the order of `tasks`.
 */
export async function settle<T extends readonly unknown[] | []>(
  tasks: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}
