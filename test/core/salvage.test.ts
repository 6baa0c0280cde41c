import * as v from 'valibot';
import { expect, test } from 'vitest';
import { salvage } from '../../src/core/salvage';

const schema = v.object({
  name: v.string(),
  tags: v.array(v.string()),
  images: v.exactOptional(v.array(v.object({ url: v.string(), alt: v.exactOptional(v.string()) }))),
});

test('only what is wrong is let go of, wherever it is', () => {
  const value = {
    name: 'a',
    tags: [1, 'b', null, 'c', {}],
    images: [{ url: 'x', alt: 3 }, { url: 7 }, { url: 'y' }, 'z'],
  };
  expect(salvage(schema, value)).toEqual({
    ok: true,
    value: {
      isMended: true,
      value: { name: 'a', tags: ['b', 'c'], images: [{ url: 'x' }, { url: 'y' }] },
    },
  });
});

test('what lacks something that it needs is let go of as a whole', () => {
  expect(salvage(schema, { tags: [] }).ok).toBe(false);
  expect(salvage(schema, { name: 'a', tags: 'b' }).ok).toBe(false);
});

test('a hundred thousand wrong parts take no longer than they are many', () => {
  const tags = Array.from({ length: 100_000 }, (_, at) => (at % 2 ? at : String(at)));
  const salvaged = salvage(schema, { name: 'a', tags });
  expect(salvaged.ok && salvaged.value.value.tags).toHaveLength(50_000);
});

test('a name that every object has is a name like another', () => {
  const value: unknown = JSON.parse('{"name":"a","tags":[7],"__proto__":{"tags":["x"]}}');
  expect(salvage(schema, value)).toMatchObject({ ok: true, value: { value: { tags: [] } } });
});
