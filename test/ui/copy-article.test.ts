// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleWithSource } from '../../src/ui/reader/copy-article';
import { aPost } from '../support/a-capture';

beforeEach(() => speak('en'));
afterEach(() => document.body.replaceChildren());

function shown(body: string): Element {
  const article = document.createElement('article');
  const holder = document.createElement('div');
  holder.className = 'article-body';
  holder.append(
    ...body.split('|').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  article.append(holder);
  document.body.append(article);
  return article;
}

const post = {
  ...aPost({ headline: 'A <b>bold</b> move', url: 'https://a.example/x?a=1&b="2"' }),
  text: 'One\nTwo',
  body: '',
};

test('headline, credit, text and address, as text and as markup that is inert', () => {
  const { text, html } = articleWithSource(post, shown('One|Two'));
  expect(text.split('\n\n')[0]).toBe('A <b>bold</b> move');
  expect(text).toContain('One\nTwo');
  expect(text.endsWith(post.url)).toBe(true);
  expect(html).toContain('<h1>A &lt;b&gt;bold&lt;/b&gt; move</h1>');
  expect(html).toContain('<p>One</p><p>Two</p>');
  expect(html).not.toContain('<b>bold');
});

test('of a selection only what is selected', () => {
  const article = shown('One|Two');
  getSelection()?.selectAllChildren(article.querySelectorAll('p')[1] as Element);
  const { text, html } = articleWithSource(post, article);
  expect(text).toContain('Two');
  expect(text).not.toContain('One');
  expect(html).not.toContain('One');
});
