// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { articleFragment, type Pictures } from '../../src/ui/reader/article-fragment';

const describe = (alt: string | undefined): string => `[${alt ?? 'picture'}]`;

const DESCRIBED = { kept: new Map(), others: 'described' } as const;
const FETCHED = { kept: new Map(), others: 'fetched' } as const;

function html(body: string, pictures: Pictures = DESCRIBED): string {
  const host = document.createElement('div');
  host.append(articleFragment(body, pictures, describe).nodes);
  return host.innerHTML;
}

test('pictures are words until they are asked for', () => {
  const body =
    '<figure><img src="https://a.example/1.jpg" srcset="https://a.example/2.jpg 2x" alt="Port"></figure>';
  expect(html(body)).toBe('<figure><span class="picture-off">[Port]</span></figure>');
  expect(articleFragment(body, DESCRIBED, describe).missing).toBe(1);
});

test('a picture that is asked for tells its site nothing', () => {
  const host = document.createElement('div');
  host.append(articleFragment('<img src="https://a.example/1.jpg">', FETCHED, describe).nodes);
  const picture = host.querySelector('img');
  expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(picture?.src).toBe('https://a.example/1.jpg');
});

test('a kept picture is the one of the archive, at its size, and its site is not asked', () => {
  const body =
    '<img src="https://a.example/1.jpg?a=1&amp;b=2" alt="Port"><img src="https://b.example/2">';
  const own = { address: 'blob:own', width: 640, height: 480 };
  const kept = new Map([['https://a.example/1.jpg?a=1&b=2', own]]);
  for (const others of ['described', 'fetched'] as const) {
    const host = document.createElement('div');
    const { nodes, missing } = articleFragment(body, { kept, others }, describe);
    host.append(nodes);
    const picture = host.querySelector('img');
    expect(picture?.src).toBe('blob:own');
    expect([picture?.width, picture?.height, picture?.alt]).toEqual([640, 480, 'Port']);
    expect(missing).toBe(1);
    expect(host.innerHTML).not.toContain('a.example');
  }
});

test.each([
  ['a picture from elsewhere than the web', '<p>a</p><img src="data:image/png;base64,AA">'],
  ['SVG that fetches', '<p>a</p><svg><image href="https://spy.example/x.png"></image></svg>'],
  ['a video and its poster', '<p>a</p><video poster="https://spy.example/x.png"></video>'],
  ['a source of pictures', '<p>a</p><picture><source srcset="https://spy.example/x"></picture>'],
  ['styles', '<p>a</p><style>p{background:url(https://spy.example/x)}</style>'],
  ['a handler', '<p onclick="x()">a</p>'],
  ['a style attribute', '<p style="background:url(https://spy.example/x)">a</p>'],
  ['a form', '<p>a</p><form action="https://spy.example"><input name="x"></form>'],
  ['a script', '<p>a</p><script>x()</script>'],
  ['names that clobber', '<p id="app" name="body">a</p>'],
  ['a frame', '<p>a</p><iframe src="https://spy.example"></iframe>'],
])('%s does not come through', (_, body) => {
  expect(html(body, FETCHED)).toBe('<p>a</p>');
});

test('links leave without a trace of where they were followed', () => {
  expect(html('<a href="https://a.example/">a</a>')).toBe(
    '<a href="https://a.example/" target="_blank" rel="noopener noreferrer">a</a>',
  );
  expect(html('<a href="javascript:x()">a</a>')).toBe('<a>a</a>');
});
