/** Of `weights.bin`, written by tools/screen/train.ts. */
export const WEIGHTS_SHA256 = '47f1fb0c09d94438410b1b5f9d86654001e932ebdd2c07e26b45faec66d5b9ad';
