/** Of `weights.bin`, written by tools/screen/train.ts. */
export const WEIGHTS_SHA256 = '85ee1718945d7edf537e55ac39d7bf632c1df749e87027f47ff30f7da63aeb7d';
