import { describe, expect, it } from 'vitest';
import { api } from '../../src/contract/api.ts';
import { createClient, silent } from '../../src/contract/client.ts';
import { createDispatch, type Handlers } from '../../src/contract/dispatch.ts';
import { exitCodes } from '../../src/contract/errors.ts';
import { createCore } from '../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../src/core/system.ts';
import { appErrorSchema } from '../../src/domain/model/app-error.ts';

function handlers(): Handlers {
  return createCore({ clock: systemClock, ids: systemIds }).handlers;
}

describe('createDispatch', () => {
  it('answers an unknown method with not-found', async () => {
    const reply = await createDispatch(handlers())('cases.forget', {}, silent());
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('refuses an input that its schema does not allow, naming the field', async () => {
    const reply = await createDispatch(handlers())('project.open', { file: 'x.copro', access: 'both' }, silent());
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(reply).toHaveProperty('error.details.problems.0.message', expect.stringContaining('access: '));
  });

  it('refuses fields that the schema does not know', async () => {
    const reply = await createDispatch(handlers())('project.check', { file: 'x.copro', force: true }, silent());
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('turns an exception of a handler into internal', async () => {
    const broken: Handlers = {
      ...handlers(),
      'project.check': () => {
        throw new Error('boom');
      },
    };
    const reply = await createDispatch(broken)('project.check', { file: 'x.copro' }, silent());
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'internal', message: expect.stringContaining('boom') as string },
    });
  });

  it('refuses an output that its schema does not allow', async () => {
    const lying: Handlers = {
      ...handlers(),
      'project.check': () => ({
        ok: true,
        value: { sound: 'yes' } as unknown as { sound: boolean; findings: []; mergeTasks: 0 },
      }),
    };
    const reply = await createDispatch(lying)('project.check', { file: 'x.copro' }, silent());
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'internal', message: expect.stringContaining('sound') as string },
    });
  });

  it('reports work that was stopped as cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    const stopped: Handlers = {
      ...handlers(),
      'project.check': (_, { signal }) => {
        signal.throwIfAborted();
        return { ok: true, value: { sound: true, findings: [], mergeTasks: 0 } };
      },
    };
    const reply = await createDispatch(stopped)(
      'project.check',
      { file: 'x.copro' },
      { ...silent(), signal: stop.signal },
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('the contract', () => {
  it('has a handler for every method and no other', () => {
    expect(Object.keys(handlers()).sort()).toEqual(Object.keys(api).sort());
  });

  it('has an exit code for every error code', () => {
    expect(Object.keys(exitCodes).sort()).toEqual([...appErrorSchema.shape.code.options].sort());
  });

  it('gives a failure as a value to the typed caller', async () => {
    const call = createClient(createDispatch(handlers()));
    const opened = await call('project.open', { file: '/nowhere/at-all.copro', access: 'read' });
    expect(opened).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
