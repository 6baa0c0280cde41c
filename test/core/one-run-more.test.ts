import { describe, expect, it } from 'vitest';
import { oneRunMore } from '../../src/core/one-run-more';

/** A work whose runs end when they are told to. */
function aWork() {
  const begun: { argument: string; end: () => void; fail: (error: Error) => void }[] = [];
  const call = oneRunMore(
    (argument: string) =>
      new Promise<void>((end, fail) => {
        begun.push({ argument, end, fail });
      }),
  );
  return { begun, call };
}

/** What was waiting to go on has gone on. */
const settled = () =>
  new Promise((done) => {
    setTimeout(done);
  });

describe('oneRunMore', () => {
  it('a need that arises during a run is met by one further run, which is waited for', async () => {
    const { begun, call } = aWork();
    const first = call('a');
    await settled();
    const answered: string[] = [];
    const later = ['b', 'c'].map((name) => call(name).then(() => answered.push(name)));
    begun[0]?.end();
    await first;
    await settled();
    expect(begun.map(({ argument }) => argument)).toEqual(['a', 'c']);
    expect(answered).toEqual([]);
    begun[1]?.end();
    await Promise.all(later);
    expect(begun).toHaveLength(2);
  });

  it('a run that fails is told to who began it; the further one runs', async () => {
    const { begun, call } = aWork();
    const first = call('a');
    const later = call('b');
    await settled();
    begun[0]?.fail(new Error('full'));
    await expect(first).rejects.toThrow('full');
    await settled();
    begun[1]?.end();
    await later;
  });

  it('never runs twice at once, and runs anew once nothing is under way', async () => {
    const { begun, call } = aWork();
    const first = call('a');
    await settled();
    begun[0]?.end();
    await first;
    const second = call('b');
    await settled();
    expect(begun).toHaveLength(2);
    begun[1]?.end();
    await second;
  });
});
