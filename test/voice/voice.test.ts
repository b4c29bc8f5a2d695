import { afterEach, describe, expect, it } from 'vitest';
import { createVoice } from '../../src/voice/voice.ts';
import { type ElevenLabsServer, startElevenLabsServer } from '../support/elevenlabs-server.ts';
import { type OpenAiServer, startOpenAiServer } from '../support/openai-server.ts';

const KEY = 'sk-local-0123456789abcdef';
const sound = new Uint8Array([1, 2, 3, 4]);
const calm = new AbortController().signal;
let rest = new AsyncDisposableStack();
afterEach(async () => {
  await rest.disposeAsync();
  rest = new AsyncDisposableStack();
});

async function openai(options: Partial<Parameters<typeof startOpenAiServer>[0]> = {}) {
  const server: OpenAiServer = rest.use(await startOpenAiServer({ key: KEY, ...options }));
  const transcribe = { key: KEY, baseUrl: server.url, model: 'whisper-1' };
  const speak = {
    kind: 'openai',
    key: KEY,
    baseUrl: server.url,
    model: 'gpt-4o-mini-tts',
    voice: 'alloy',
  } as const;
  return { server, transcribe, speak };
}

async function elevenlabs(voiceId?: string) {
  const server: ElevenLabsServer = rest.use(await startElevenLabsServer({ key: KEY, audio: sound }));
  return { server, speak: { kind: 'elevenlabs', key: KEY, baseUrl: server.url, voiceId } as const };
}

const ears = (transcribe: { key: string; baseUrl: string; model: string }, longestMs?: number) => {
  const { hear } = createVoice({ transcribe, speak: undefined }, longestMs);
  if (!hear) throw new Error('hear is missing');
  return hear;
};
const mouth = (speak: NonNullable<Parameters<typeof createVoice>[0]['speak']>, longestMs?: number) => {
  const { say } = createVoice({ transcribe: undefined, speak }, longestMs);
  if (!say) throw new Error('say is missing');
  return say;
};

describe('createVoice', () => {
  it('has neither ears nor a mouth when nothing is configured', () => {
    expect(createVoice({ transcribe: undefined, speak: undefined })).toEqual({});
  });
});

describe('hear', () => {
  it('sends the recording and gives back the words', async () => {
    const { server, transcribe } = await openai({ transcribe: () => '  I walked.\n' });
    expect(await ears(transcribe)(sound, 'audio/ogg; codecs=opus', calm)).toEqual({
      ok: true,
      text: 'I walked.',
    });
    expect(server.transcriptions).toEqual([
      { model: 'whisper-1', language: undefined, fileName: 'voice.ogg', mime: 'audio/ogg', bytes: sound },
    ]);
  });

  it('names other kinds of recordings by their format', async () => {
    const { server, transcribe } = await openai();
    await ears(transcribe)(sound, 'audio/mpeg', calm);
    await ears(transcribe)(sound, 'audio/x-m4a', calm);
    expect(server.transcriptions.map((one) => one.fileName)).toEqual(['voice.mp3', 'voice.m4a']);
  });

  it('asks nobody about an empty or a huge recording', async () => {
    const { server, transcribe } = await openai();
    expect(await ears(transcribe)(new Uint8Array(), 'audio/ogg', calm)).toMatchObject({ why: 'empty' });
    expect(await ears(transcribe)(new Uint8Array(20 * 1024 * 1024 + 1), 'audio/ogg', calm)).toMatchObject({
      why: 'too_large',
    });
    expect(server.transcriptions).toEqual([]);
  });

  it.each([
    [400, 'rejected'],
    [403, 'unauthorized'],
    [413, 'too_large'],
    [429, 'rate_limited'],
    [503, 'overloaded'],
    ['empty', 'empty'],
    ['not_json', 'nonsense'],
    ['cut', 'unreachable'],
    ['hang', 'timed_out'],
    ['stall', 'timed_out'],
  ] as const)('turns %s into %s', async (fault, why) => {
    const { server, transcribe } = await openai();
    server.failNext(fault, { message: `bad key ${KEY}` });
    const heard = await ears(transcribe, fault === 'hang' || fault === 'stall' ? 100 : 5_000)(
      sound,
      'audio/ogg',
      calm,
    );
    expect(heard).toMatchObject({ ok: false, why });
    expect(JSON.stringify(heard)).not.toContain(KEY);
  });

  it('says that the key is wrong without showing it', async () => {
    const { transcribe } = await openai();
    const heard = await ears({ ...transcribe, key: 'sk-wrong' })(sound, 'audio/ogg', calm);
    expect(heard).toEqual({
      ok: false,
      why: 'unauthorized',
      detail: 'transcription answered HTTP 401 (invalid_request_error)',
    });
  });

  it('says that nobody is there', async () => {
    const { server, transcribe } = await openai();
    await server[Symbol.asyncDispose]();
    expect(await ears(transcribe)(sound, 'audio/ogg', calm)).toEqual({
      ok: false,
      why: 'unreachable',
      detail: 'transcription cannot be reached: ECONNREFUSED',
    });
  });

  it('stops when it is not needed any more', async () => {
    const { server, transcribe } = await openai();
    server.failNext('hang');
    const stop = new AbortController();
    const heard = ears(transcribe)(sound, 'audio/ogg', stop.signal);
    stop.abort();
    expect(await heard).toMatchObject({ ok: false, why: 'cancelled' });
  });
});

describe('say', () => {
  it('speaks through ElevenLabs, without the marks of Markdown', async () => {
    const { server, speak } = await elevenlabs();
    expect(await mouth(speak)('**Well done!** See [this](https://example.org).', calm)).toEqual({
      ok: true,
      bytes: Buffer.from(sound),
      mime: 'audio/mpeg',
    });
    expect(server.requests).toEqual([
      {
        voiceId: 'JBFqnCBsd6RMkjVDRZzb',
        text: 'Well done! See this.',
        modelId: 'eleven_multilingual_v2',
        outputFormat: 'mp3_44100_64',
      },
    ]);
  });

  it('uses the chosen voice', async () => {
    const { server, speak } = await elevenlabs('my voice');
    await mouth(speak)('Hi.', calm);
    expect(server.requests[0]?.voiceId).toBe('my%20voice');
  });

  it('speaks through OpenAI as Opus', async () => {
    const { server, speak } = await openai({ audio: sound });
    expect(await mouth(speak)('Hi *there*', calm)).toEqual({
      ok: true,
      bytes: Buffer.from(sound),
      mime: 'audio/ogg',
    });
    expect(server.speeches).toEqual([
      { model: 'gpt-4o-mini-tts', voice: 'alloy', input: 'Hi there.', format: 'opus' },
    ]);
  });

  it('says at most about 1,000 characters', async () => {
    const { server, speak } = await elevenlabs();
    await mouth(speak)('This is a sentence. '.repeat(400), calm);
    expect(server.requests[0]?.text).toMatch(/sentence\.$/);
    expect(server.requests[0]?.text.length).toBeLessThanOrEqual(1_000);
  });

  it('asks nobody when there are no words', async () => {
    const { server, speak } = await elevenlabs();
    expect(await mouth(speak)('🎉', calm)).toMatchObject({ ok: false, why: 'empty' });
    expect(server.requests).toEqual([]);
  });

  it.each([
    [422, 'rejected'],
    [401, 'unauthorized'],
    [429, 'rate_limited'],
    [500, 'overloaded'],
    ['empty', 'nonsense'],
    ['cut', 'unreachable'],
    ['stall', 'timed_out'],
  ] as const)('turns %s of ElevenLabs into %s', async (fault, why) => {
    const { server, speak } = await elevenlabs();
    server.failNext(fault, { message: `about the text you sent with ${KEY}` });
    const spoken = await mouth(speak, fault === 'stall' ? 100 : 5_000)('Hello you.', calm);
    expect(spoken).toMatchObject({ ok: false, why });
    expect(JSON.stringify(spoken)).not.toMatch(new RegExp(`${KEY}|Hello|about the text`));
  });

  it.each([
    ['not_json', 'nonsense'],
    ['hang', 'timed_out'],
  ] as const)('turns %s of OpenAI into %s', async (fault, why) => {
    const { server, speak } = await openai();
    server.failNext(fault);
    expect(await mouth(speak, fault === 'hang' ? 100 : 5_000)('Hi.', calm)).toMatchObject({ why });
  });

  it('does not hold more than 10 MB', async () => {
    const { speak } = await openai({ audio: new Uint8Array(10 * 1024 * 1024 + 1) });
    expect(await mouth(speak)('Hi.', calm)).toMatchObject({ ok: false, why: 'nonsense' });
  });
});
