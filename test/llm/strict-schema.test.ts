import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Report } from '../../src/domain/report.ts';
import { reportTool } from '../../src/llm/report-tool.ts';
import { strictSchema } from '../../src/llm/strict-schema.ts';
import { strictSchemaProblem } from '../support/strict-schema.ts';

describe('a strict schema', () => {
  test.each([
    ['the report', Report],
    [
      'limits',
      z.object({ a: z.int().min(1).max(3), b: z.string().min(1).max(9), c: z.array(z.string()).max(2) }),
    ],
    ['choices', z.object({ a: z.union([z.string(), z.null()]), b: z.enum(['x', 'y']), c: z.literal('z') })],
    ['an optional part', z.object({ a: z.string().optional() })],
    [
      'kinds',
      z.object({
        all: z.array(
          z.discriminatedUnion('kind', [
            z.object({ kind: z.literal('a'), n: z.number().min(0) }),
            z.object({ kind: z.literal('b'), when: z.iso.date() }),
          ]),
        ),
      }),
    ],
  ])('of %s is one that strict servers take', (_, shape) => {
    expect(strictSchemaProblem(strictSchema(shape))).toBeNull();
  });

  test('keeps what the model needs to know', () => {
    const schema = strictSchema(z.object({ name: z.enum(['a', 'b']).nullable().describe('which one') }));
    expect(JSON.stringify(schema)).toContain('which one');
    expect(JSON.stringify(schema)).toContain('"enum":["a","b"]');
  });

  test('has the same bytes every time', () => {
    expect(JSON.stringify(strictSchema(Report))).toBe(JSON.stringify(reportTool.schema));
  });

  test('cannot be made of a record with free keys', () => {
    expect(() => strictSchema(z.object({ all: z.record(z.string(), z.number()) }))).toThrow(
      'named properties',
    );
  });

  test('a property named like a keyword stays', () => {
    expect(strictSchema(z.object({ format: z.string(), default: z.number() }))).toMatchObject({
      required: ['format', 'default'],
    });
  });
});
