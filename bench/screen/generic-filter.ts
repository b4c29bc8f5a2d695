/** What a filter from the shelf looks for: twenty typical patterns, as a baseline beside our own screen. */
const PATTERNS: readonly RegExp[] = [
  /ignore (all )?(the )?(previous|prior|above) (instructions|prompts?|rules)/i,
  /disregard (all )?(the )?(previous|prior|above|your)/i,
  /forget (all )?(your |the |previous )?(instructions|rules)/i,
  /system prompt/i,
  /(reveal|show|print|output|display) (me )?(your |the )?(prompt|instructions|rules)/i,
  /repeat (everything|all|the text|the words) above/i,
  /you are now (a|an|in)\b/i,
  /\b(dan|developer|god|jailbreak) mode\b/i,
  /do anything now/i,
  /pretend (to be|you are|you're)/i,
  /act as (if|a|an)\b/i,
  /without (any )?(restrictions|limits|filters)/i,
  /new instructions?:/i,
  /<\|im_(start|end)\|>/i,
  /\[\/?inst\]/i,
  /<\/?(system|assistant|user)>/i,
  /^(system|assistant):/im,
  /bypass (your |the )?(safety|filters?|rules)/i,
  /base64/i,
  /\bsudo\b/i,
];

export const looksGeneric = (text: string): boolean => PATTERNS.some((pattern) => pattern.test(text));
