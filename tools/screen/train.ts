import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWeights } from '../../src/rules/screen/classifier.ts';
import { readData, readOwn } from './corpus.ts';
import { judgeUnseen, lessonsOf } from './folds.ts';
import { learn, type Model } from './learn.ts';
import { report } from './report.ts';
import { thresholdOf } from './threshold.ts';

const SEED = 20261121;
const target = join(import.meta.dirname, '../../src/rules/screen');

/** Reads the data, measures on what each model has not seen, and writes the weights of a model that saw all. */
function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error('training the screen: name the folder with attacks.jsonl and benign.jsonl');
  const examples = [...readData(folder), ...readOwn()];
  const judged = judgeUnseen(examples, SEED);
  const threshold = thresholdOf(judged);
  console.log(report(judged, threshold));
  const model = learn(lessonsOf(examples), SEED);
  const file = quantised({ ...model, bias: model.bias - threshold });
  const sha256 = createHash('sha256').update(file).digest('hex');
  writeFileSync(join(target, 'weights.bin'), file);
  writeFileSync(
    join(target, 'weights-hash.ts'),
    `/** Of \`weights.bin\`, written by tools/screen/train.ts. */\nexport const WEIGHTS_SHA256 = '${sha256}';\n`,
  );
  console.log(`wrote ${file.length} bytes, SHA-256 ${sha256}`);
}

/** One byte for each weight; the few that are larger than what 99.99 % of them need are cut. */
function quantised({ weights, bias }: Model): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
  const whole = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return packWeights(bias, scale, whole);
}

main(process.argv[2]);
