import type { z } from 'zod';
import type { Change } from '../../domain/memory.ts';
import { deepFreeze } from '../../lib/freeze.ts';
import { StoreError } from '../store.ts';
import {
  belongsTo,
  DOCUMENT_NAMES,
  DOCUMENTS,
  type DocumentName,
  type Documents,
  mistakes,
} from './documents.ts';
import { HISTORY, OUTCOMES, unwritten } from './ledger.ts';
import type { Person, Writing } from './person.ts';

/**
 * What a change leaves to be written, as frozen copies of its own; null when that is nothing.
 * @throws StoreError when something in it would not be readable again or belongs to somebody else
 */
export function checkedChange(person: Person, change: Change): Writing | null {
  const { memory } = person;
  const user = memory.state.user_id;
  const given: Partial<Documents> = change;
  const document = <K extends DocumentName>(name: K): Documents[K] => {
    const value = given[name];
    if (value === undefined || value === memory[name]) return memory[name];
    const { file, schema } = DOCUMENTS[name];
    if (!belongsTo(value, user)) throw new StoreError(`refused ${file} of somebody else for user ${user}`);
    return check(schema, value, `${file} of user ${user}`);
  };
  const documents: Documents = {
    state: document('state'),
    facts: document('facts'),
    episodic: document('episodic'),
    activity: document('activity'),
    scheduled: document('scheduled'),
    watched: document('watched'),
  };
  const entries = <T>(schema: z.ZodType<T>, list: readonly T[] | undefined, file: string) =>
    (list ?? []).map((entry) => check(schema, entry, `a line for ${file} of user ${user}`));
  const history = entries(HISTORY.schema, change.history, HISTORY.file);
  const outcomes = entries(OUTCOMES.schema, change.outcomes, OUTCOMES.file);
  const writing = {
    documents,
    history: unwritten(person.history, history, HISTORY),
    outcomes: unwritten(person.outcomes, outcomes, OUTCOMES),
  };
  return changesNothing(person, writing) ? null : writing;
}

function changesNothing({ memory }: Person, { documents, history, outcomes }: Writing): boolean {
  const same = DOCUMENT_NAMES.every((name) => documents[name] === memory[name]);
  return same && history.length === 0 && outcomes.length === 0;
}

function check<T>(schema: z.ZodType<T>, value: T, what: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return deepFreeze(checked.data);
  throw new StoreError(`refused to store ${what}, it is not valid: ${mistakes(checked.error)}`);
}
