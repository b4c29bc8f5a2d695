/** Every command, in the order of the menu; the description is what Telegram and /help show. */
export const COMMANDS = [
  { command: 'start', description: 'Begin, or carry on where you are' },
  { command: 'stats', description: 'Your steps, streak and predictions' },
  { command: 'save', description: 'Keep a note: /save I work best before 9' },
  { command: 'recall', description: 'What I remember about you' },
  { command: 'forget', description: 'Remove a note: /forget 2' },
  { command: 'schedule', description: 'When I write to you: times, how often, quiet hours' },
  { command: 'timezone', description: 'Set your time zone: /timezone Berlin' },
  { command: 'pause', description: 'No reminders for a while: /pause 3d' },
  { command: 'resume', description: 'Reminders on again' },
  { command: 'voice', description: 'Spoken answers on or off' },
  { command: 'privacy', description: 'What is stored, and your rights' },
  { command: 'export', description: 'Everything I hold about you, as a file' },
  { command: 'clear', description: 'Erase everything about you' },
  { command: 'help', description: 'What I can do' },
] as const;

export type Command = (typeof COMMANDS)[number]['command'];
