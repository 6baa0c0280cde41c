// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { fail, succeed } from '../../src/core/result';
import { factsKey } from '../../src/core/facts-key';
import type { FullPost } from '../../src/core/post';
import { EditPane } from '../../src/ui/edit/EditPane';
import { aPost } from '../support/a-capture';
import { anExplanation } from '../support/an-explanation';
import { fakeReads } from '../support/fake-reads';
import { fakeServices } from '../support/fake-services';
import { button, field, press, settle, show, type } from '../support/rendering';

const reads = fakeReads([aPost()]);
let ended: string[] = [];
beforeEach(() => {
  speak('en');
  ended = [];
});

const pane = () => (
  <EditPane
    id="post-1"
    field="headline"
    onDone={() => ended.push('done')}
    onCancel={() => ended.push('cancel')}
  />
);

async function submit(): Promise<void> {
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
}

test('only what was changed goes to the background', async () => {
  const asked: unknown[] = [];
  const services = fakeServices({
    editPost: async (request) => {
      asked.push(request);
      return succeed(aPost());
    },
  });
  await show(pane(), { services, reads });
  await type('Headline', '另一个标题');
  await submit();
  expect(asked).toMatchObject([{ postId: 'post-1', edit: { headline: '另一个标题' } }]);
  expect(ended).toEqual(['done']);
});

test('what else the page says of a field is one click away from it', async () => {
  const post = aPost({ explanation: anExplanation() });
  const asked: unknown[] = [];
  const services = fakeServices({
    editPost: async (request) => {
      asked.push(request);
      return succeed(post);
    },
  });
  await show(pane(), { services, reads: fakeReads([post]) });
  await press('Take “降准来了：央行宣布下调存款准备金率”');
  expect(field('Headline').value).toBe('降准来了：央行宣布下调存款准备金率');
  expect(button('Take “央行宣布降准”')).toBeTruthy();
  await press('Take “Nov 21, 2026, 18:05”');
  expect(field('Time of publication').value).toBe('2026-11-21T18:05');
  await submit();
  expect(asked).toMatchObject([
    { edit: { headline: '降准来了：央行宣布下调存款准备金率', publishedAt: { offset: 480 } } },
  ]);
});

test('what was typed is still there when the form was closed by accident', async () => {
  const services = fakeServices();
  await show(pane(), { services, reads });
  await type('Authors', '李四');
  await show(pane(), { services, reads });
  expect(field('Authors').value).toBe('李四');
  expect(document.body.textContent).toContain('typed earlier');
  await press('Discard');
  expect(field('Authors').value).toBe('张三');
  await show(pane(), { services, reads });
  expect(document.body.textContent).not.toContain('typed earlier');
});

test('a refused change keeps the form and what was typed, and says why', async () => {
  const services = fakeServices({ editPost: async () => fail({ reason: 'storage-full' }) });
  await show(pane(), { services, reads });
  await type('Headline', '另一个标题');
  await submit();
  expect(ended).toEqual([]);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('out of space');
  expect(field('Headline').value).toBe('另一个标题');
});

test('a field that cannot be kept is marked, and nothing is sent', async () => {
  const services = fakeServices();
  await show(pane(), { services, reads });
  await type('Headline', 'x'.repeat(10_001));
  expect(field('Headline').getAttribute('aria-invalid')).toBe('true');
  expect(button('Save').disabled).toBe(true);
  await submit();
  expect(services.log.calls).toEqual([]);
});

test('a post that is gone has no form', async () => {
  await show(pane(), { reads: fakeReads([]) });
  expect(document.body.textContent).toContain('no longer in the archive');
});

test('Enter in the headline saves, but not while an input method composes', async () => {
  await show(pane(), { services: fakeServices(), reads });
  const enter = (isComposing: boolean): boolean =>
    field('Headline').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true, cancelable: true }),
    );
  expect(enter(true)).toBe(true);
  await settle();
  expect(ended).toEqual([]);
  expect(enter(false)).toBe(false);
  await settle();
  expect(ended).toEqual(['done']);
});

/** Services by which another window has saved `theirs` before the form's first save. */
function withOtherWindow(theirs: Partial<FullPost>) {
  const later = aPost(theirs);
  const asked: unknown[] = [];
  const services = fakeServices({
    editPost: async (request) => {
      asked.push(request.edit);
      return request.seen === factsKey(later) ? succeed(later) : fail({ reason: 'post-changed' });
    },
  });
  const posts = [aPost(), later];
  const changing = { ...reads, getFullPost: async () => posts.shift() };
  return { asked, world: { services, reads: changing } };
}

test('what another window changed is shown beside what was typed, and may be put over', async () => {
  const { asked, world } = withOtherWindow({ headline: '对方的', tags: ['股市'] });
  await show(pane(), world);
  await type('Headline', '我的');
  await submit();
  expect(document.querySelector('.edit-conflict')?.textContent).toContain('我的对方的');
  expect(field('Tags').value).toBe('股市');
  await press('Keep mine');
  expect(asked).toEqual([{ headline: '我的' }, { headline: '我的' }]);
  expect(ended).toEqual(['done']);
});

test('what another window changed may be taken', async () => {
  const { world } = withOtherWindow({ headline: '对方的' });
  await show(pane(), world);
  await type('Headline', '我的');
  await submit();
  await press('Take theirs');
  expect(field('Headline').value).toBe('对方的');
  expect(document.querySelector('.edit-conflict')).toBeNull();
});

test('where the windows changed other facts, the form has both', async () => {
  const { asked, world } = withOtherWindow({ tags: ['股市'] });
  await show(pane(), world);
  await type('Headline', '我的');
  await submit();
  expect(document.querySelector('.edit-conflict table')).toBeNull();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('save again');
  expect([field('Headline').value, field('Tags').value]).toEqual(['我的', '股市']);
  await submit();
  expect(asked.at(-1)).toEqual({ headline: '我的' });
  expect(ended).toEqual(['done']);
});
