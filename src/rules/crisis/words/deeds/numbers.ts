/** How many pills nobody is told to take at once, in figures. */
export const NUMBERS =
  '10 12 14 15 16 18 20 21 24 25 28 30 32 35 36 40 42 45 48 50 56 60 64 70 80 90 96 100 120 150 200 300';
