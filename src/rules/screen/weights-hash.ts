/** Of `weights.bin`, written by tools/screen/train.ts. */
export const WEIGHTS_SHA256 = '5f5298f1e8800aa15f717ebc4d389abf6f0aad2d97ffa935c2c55d2f2798aa6e';
