// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { expect, test } from 'vitest';
import { succeed } from '../../src/core/result';
import { Reader } from '../../src/ui/reader/Reader';
import { aPost } from '../support/a-capture';
import { anExplanation } from '../support/an-explanation';
import { fakeServices } from '../support/fake-services';
import { button, press, show } from '../support/rendering';

const NONE = { kept: [], missing: [], waits: false };

const OTHER = '降准来了：央行宣布下调存款准备金率';
const post = aPost({ explanation: anExplanation() });

test('the reader says how the article was read, closed until asked', async () => {
  speak('en');
  await show(<Reader pictures={NONE} onKeep={() => undefined} post={post} />);
  const details = document.querySelector<HTMLDetailsElement>('.how-read');
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary')?.textContent).toBe('How was this read?');
  for (const words of ['h1.title', OTHER, 'meta tags', '80%', 'boxes beside the story', '14 ×']) {
    expect(details?.textContent).toContain(words);
  }
});

test('in Chinese it speaks Chinese', async () => {
  speak('zh_CN');
  await show(<Reader pictures={NONE} onKeep={() => undefined} post={post} />);
  const words = document.querySelector('.how-read')?.textContent;
  expect(words).toContain('这篇是怎么读出来的？');
  expect(words).toContain('文章旁的版块');
  expect(words).not.toMatch(/[a-z]{4} [a-z]{3}/);
  speak('en');
});

test('one click takes another reading', async () => {
  const services = fakeServices({ editPost: async () => succeed(aPost()) });
  const asked: unknown[] = [];
  services.background.editPost = async (request) => {
    asked.push(request);
    return succeed(aPost());
  };
  await show(<Reader pictures={NONE} onKeep={() => undefined} post={post} />, { services });
  expect(() => button(`Take “${post.headline}”`)).toThrow('no button');
  await press(`Take “${OTHER}”`);
  expect(asked).toEqual([{ postId: 'post-1', edit: { headline: OTHER } }]);
});

test('a reading that could not be taken says why', async () => {
  await show(<Reader pictures={NONE} onKeep={() => undefined} post={post} />);
  await press(`Take “${OTHER}”`);
  expect(document.querySelector('.readings [role=alert]')?.textContent).toContain('no longer');
});

test('what is in doubt is marked, and can be kept', async () => {
  const { headline } = anExplanation();
  await show(
    <Reader pictures={NONE} onKeep={() => undefined} post={{ ...post, doubts: { headline } }} />,
  );
  expect(document.querySelector('[data-field=headline]')?.hasAttribute('data-doubtful')).toBe(true);
  expect(button(`Keep “${post.headline}”`).textContent).toBe('Keep');
});

test('a post without an explanation says nothing', async () => {
  await show(<Reader pictures={NONE} onKeep={() => undefined} post={aPost()} />);
  expect(document.querySelector('.how-read')).toBeNull();
});
