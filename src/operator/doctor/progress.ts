/** How far a long look has come, on a line that is written over on a screen. */
export interface Progress {
  at(people: number): void;
  /** Takes the line away. */
  end(): void;
}

const EVERY_MS = 200;
/** Where lines cannot be written over, there is one per so many people. */
const EVERY_PEOPLE = 10_000;

export function createProgress(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): Progress {
  let shownAt = now();
  let shown = 0;
  const line = (people: number) => `Looked at the files of ${people.toLocaleString('en')} people`;
  return {
    at(people) {
      if (stream.isTTY) {
        if (now() - shownAt < EVERY_MS) return;
        stream.write(`\r${line(people)}`);
      } else {
        if (people - shown < EVERY_PEOPLE) return;
        stream.write(`${line(people)}\n`);
      }
      shownAt = now();
      shown = people;
    },
    end() {
      if (stream.isTTY && shown > 0) stream.write('\r\u001b[K');
      shown = 0;
    },
  };
}
