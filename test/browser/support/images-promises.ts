import { afterAll, beforeAll, expect, it } from 'vitest';
import { frozenPage } from '../../../tools/browser/frozen-page.ts';
import { exportArchive } from '../../../tools/browser/export-archive.ts';
import { openRow, press, seeText, textOf } from '../../../tools/browser/screen.ts';
import { poll, type Session } from '../../../tools/browser/session.ts';
import { turnOn } from '../../../tools/browser/turn-off.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { withImageAccess } from '../../../tools/browser/with-image-access.ts';
import { words } from '../../../tools/browser/words.ts';
import { aPng } from '../../support/image-bytes.ts';
import { click, clickForCard, inArchive, startApp, type App } from './app.ts';
import { newsPage } from './news-page.ts';

const SITE = 'https://coast.example';
const PICTURES = 'https://img.coast.example';

const figure = (address: string): string =>
  `<figure><img src="${address}" width="640" height="400" alt="The quay"></figure>`;

/** What lies in the two tables: digests, and of each post its pictures in words. */
type Kept = { images: string[]; posts: string[][] };

async function keptInPage(): Promise<Kept> {
  const request = indexedDB.open('jianbao');
  await new Promise((done) => request.addEventListener('success', done));
  const read = request.result.transaction(['images', 'postImages']);
  const all = (table: string) =>
    new Promise<Record<string, unknown>[]>((done) => {
      const rows = read.objectStore(table).getAll();
      rows.addEventListener('success', () => done(rows.result));
    });
  const [images, rows] = await Promise.all([all('images'), all('postImages')]);
  request.result.close();
  const posts = rows.map((row) => {
    const entries = row['images'] as { sha?: string; why?: string; status?: number }[];
    return entries.map(({ sha, why, status }) => (sha ? 'kept' : `${why} ${status ?? ''}`.trim()));
  });
  return { images: images.map((row) => String(row['sha'])), posts };
}

/** Makes what lies in the bin two days older; how much that is. */
async function agedInPage(): Promise<number> {
  const request = indexedDB.open('jianbao');
  await new Promise((done) => request.addEventListener('success', done));
  const write = request.result.transaction('bin', 'readwrite');
  const rows = write.objectStore('bin').getAll();
  rows.addEventListener('success', () => {
    for (const row of rows.result) {
      write.objectStore('bin').put({ ...row, deletedAt: row.deletedAt - 172_800_000 });
    }
  });
  await new Promise((done) => write.addEventListener('complete', done));
  request.result.close();
  return rows.result.length;
}

function picturesInPage(): { from: string; width: number }[] {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.article-body img')];
  return pictures.map((one) => ({ from: one.src.split(':')[0] ?? '', width: one.naturalWidth }));
}

/** Images with articles, as the reader of one browser meets them. The tests build on each other. */
export function describeImages<Browser extends Session>(
  extension: string,
  open: (extension: string, web: Web) => Promise<Browser>,
): void {
  let app: App<Browser>;
  const allowed = withImageAccess(extension);
  beforeAll(async () => {
    app = await startApp((web) => open(allowed.folder, web));
    const image = (body: string | Uint8Array, type = 'image/png') => ({
      body,
      headers: { 'content-type': type },
    });
    app.web.serve(`${PICTURES}/quay.png`, image(aPng(640, 400, 90)));
    // The same picture under another address, called something else; and without encryption.
    app.web.serve('http://cdn.example/same?of=quay', image(aPng(640, 400, 90), 'text/plain'));
    app.web.serve(`${PICTURES}/page.png`, image('<!doctype html><p>no</p>'));
    app.web.serve(`${PICTURES}/drawing.png`, image('<svg><script>x()</script></svg>'));
    app.web.serve(`${PICTURES}/huge.png`, image(Buffer.alloc(50_000_000)));
    app.web.serve(`${PICTURES}/slow.png`, { ...image(aPng(9, 9)), delay: 60_000 });
    app.web.serve(`${PICTURES}/inside.png`, {
      body: '',
      status: 302,
      headers: { location: 'http://192.168.7.7/a.png' },
    });
    app.web.serve('http://192.168.7.7/a.png', image(aPng(640, 400, 10)));
  });
  afterAll(async () => {
    await app.close();
    allowed.remove();
  });

  const save = async (name: string, tail: string): Promise<void> => {
    app.web.serve(`${SITE}/${name}`, frozenPage(newsPage({ headline: name, tail })));
    await app.tab.go(`${SITE}/${name}`);
    expect(await clickForCard(app)).toMatchObject({ state: 'saved' });
  };
  const kept = (): Promise<Kept> => inArchive(app.session, (page) => page.evaluate(keptInPage));
  const imageRequests = (): string[] =>
    app.web.seen.map(({ url }) => url).filter((url) => /img\.coast|cdn\.example/.test(url));
  // One page that stays open: it has the background go on with what an end of it left over.
  const settled = (posts: number): Promise<Kept> =>
    inArchive(app.session, (page) =>
      poll(
        'the images of all posts',
        40_000,
        async () => {
          const now = await page.evaluate(keptInPage);
          const isDone = !now.posts.flat().includes('waiting') && now.posts.length === posts;
          return isDone ? now : undefined;
        },
        500,
      ),
    );

  it('nothing is fetched with a save until the reader wants it', async () => {
    await save('before', figure(`${PICTURES}/quay.png`));
    expect(await kept()).toEqual({ images: [], posts: [] });
    expect(imageRequests()).toEqual([]);
  });

  it('of two articles that show one picture it is kept once', async () => {
    await turnOn(app.session, 'keepImagesOnSave', 'keepImages');
    await save('first', figure(`${PICTURES}/quay.png`));
    await save('second', figure('http://cdn.example/same?of=quay'));
    expect(await settled(2)).toEqual({ images: [expect.any(String)], posts: [['kept'], ['kept']] });
  });

  it('the reader shows it without asking its site', async () => {
    const before = imageRequests().length;
    await inArchive(app.session, async (page) => {
      await openRow(page, 'first');
      await textOf(page, '.reader');
      const shown = await poll('the picture', 10_000, async () => {
        const pictures = await page.evaluate(picturesInPage);
        return pictures[0]?.width ? pictures : undefined;
      });
      expect(shown).toEqual([{ from: 'blob', width: 640 }]);
    });
    expect(imageRequests()).toHaveLength(before);
  });

  it('an article that was saved before gets its pictures when asked for', async () => {
    await inArchive(app.session, async (page) => {
      await openRow(page, 'before');
      await press(page, words('keepImages'));
      await poll('the picture', 20_000, async () => {
        const [picture] = await page.evaluate(picturesInPage);
        return picture?.from === 'blob' ? true : undefined;
      });
    });
    expect((await kept()).images).toHaveLength(1);
  });

  it('what servers give in place of pictures is named, and the rest done', async () => {
    const names = ['page', 'drawing', 'huge', 'none', 'slow', 'inside', 'quay'];
    await save('hostile', names.map((name) => figure(`${PICTURES}/${name}.png`)).join(''));
    const { images, posts } = await settled(4);
    expect(images).toHaveLength(1);
    expect(posts).toContainEqual([
      'not-an-image',
      'svg',
      'too-large',
      'http 404',
      'too-slow',
      'private-address',
      'kept',
    ]);
    await inArchive(app.session, async (page) => {
      await openRow(page, 'hostile');
      await seeText(page, '.pictures-note', words('pictureTooLarge'));
    });
  });

  it('a zip has it once, and the articles that show it show it from there', async () => {
    const { files, said } = await exportArchive(app.session, 'markdown', 'zip', [
      words('exportImages'),
    ]);
    const assets = [...files.keys()].filter((path) => path.startsWith('assets/'));
    expect(assets).toEqual([expect.stringMatching(/^assets\/images\/[0-9a-f]{16}\.png$/)]);
    expect(files.get(assets[0] ?? '')).toEqual(new Uint8Array(aPng(640, 400, 90)));
    const texts = [...files].flatMap(([path, bytes]) =>
      path.endsWith('.md') ? [new TextDecoder().decode(bytes)] : [],
    );
    const shown = `({{ '/${assets[0]}' | relative_url }})`;
    expect(texts.map((text) => text.split(shown).length - 1)).toEqual([1, 1, 1, 1]);
    expect(texts.join('')).toContain(`${PICTURES}/huge.png`);
    expect(said).toContain(words('missingImages').split(':')[0]);
  });

  it('a picture goes with the last save that has it', async () => {
    app.web.serve(`${PICTURES}/alone.png`, { body: aPng(640, 400, 200) });
    app.web.serve(
      `${SITE}/alone`,
      frozenPage(newsPage({ headline: 'alone', tail: figure(`${PICTURES}/alone.png`) })),
    );
    await app.tab.go(`${SITE}/alone`);
    await click(app, async (popup) => {
      await poll('the picture', 20_000, async () =>
        (await popup.evaluate(keptInPage)).images.length === 2 ? true : undefined,
      );
      await press(popup, words('undo'));
      await seeText(popup, '.card', words('undoneTitle'));
    });
    expect((await kept()).images).toHaveLength(1);
  });

  it('a worker that is ended in the middle leaves the rest to the next', async () => {
    app.web.serve(`${PICTURES}/late.png`, { body: aPng(640, 400, 150), delay: 600_000 });
    await save('late', figure(`${PICTURES}/quay.png`) + figure(`${PICTURES}/late.png`));
    const isAsked = () => (imageRequests().includes(`${PICTURES}/late.png`) ? true : undefined);
    await poll('the request for the picture', 10_000, isAsked);
    await app.session.stopBackground();
    app.web.serve(`${PICTURES}/late.png`, { body: aPng(640, 400, 150) });
    const { images, posts } = await settled(5);
    expect(images).toHaveLength(2);
    expect(posts).toContainEqual(['kept', 'kept']);
  });

  it('a picture goes with the last article that shows it, once the bin is swept', async () => {
    await inArchive(app.session, async (page) => {
      await openRow(page, 'late');
      await press(page, words('delete'));
      await poll('the bin', 10_000, async () =>
        (await page.evaluate(agedInPage)) > 0 ? true : undefined,
      );
    });
    expect((await kept()).images).toHaveLength(2);
    await save('sweeps', '');
    await poll('one picture less', 10_000, async () =>
      (await kept()).images.length === 1 ? true : undefined,
    );
  });
}
