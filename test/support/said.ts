const MARKED = /<(said-[a-z0-9]+)(?: from="[^"]*")?>\n([\s\S]*?)\n<\/\1>/g;

/** What the person said, out of a message as the model gets it: the text between the marks. */
export function saidIn(message: string): string {
  const found = [...message.matchAll(MARKED)].map(([, , text]) => text ?? '');
  return found.length > 0 ? found.join('\n') : message;
}
