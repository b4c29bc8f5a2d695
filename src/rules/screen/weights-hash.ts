/** Of `weights.bin`, written by tools/screen/train.ts. */
export const WEIGHTS_SHA256 = '437e809d28f89e9250f44e1a6967f14bce5eec4ff494332b18823c9c1a4fb081';
