import { digestOfBytes } from '../../src/core/digest';
import { fail, succeed } from '../../src/core/result';
import { makePost } from '../../src/core/make-post';
import { parseSettings, type Settings } from '../../src/core/settings';
import { backUp } from '../../src/backup/back-up';
import { restoreBackup, type RestoreReport, type Vault } from '../../src/backup/restore-backup';
import { deletePosts } from '../../src/store/bin';
import { beginChange, continueChange } from '../../src/store/change-posts';
import { editPost } from '../../src/store/edit-post';
import { beginImport, finishImport, importBatch } from '../../src/store/import-posts';
import { openArchive } from '../../src/store/open-archive';
import { keepPlace } from '../../src/store/reading-places';
import { restoreImage } from '../../src/store/image-records';
import { settleImage, wantImages, beginImages } from '../../src/store/image-queue';
import { keepProfile, restoreProfile } from '../../src/store/profiles';
import { restoreDeleted, restoreImport } from '../../src/store/restore-rest';
import { judgePosts, restorePosts } from '../../src/store/restore-posts';
import { aCapture } from './a-capture';
import { anExplanation } from './an-explanation';
import { addressOf, saved } from './an-archive';
import { aPng } from './image-bytes';
import { aProfile } from './template-post';

/** Tables that a backup leaves out: what is made anew, what lasts a day, and handles of folders. */
const LEFT_OUT = new Set([
  'blocks',
  'changes',
  'columns',
  'exportTargets',
  'indexState',
  'numbers',
  'segments',
  'undo',
  'undoBatches',
]);

async function anImport(): Promise<void> {
  const begun = await beginImport('archive.zip', 5_000);
  if (!begun.ok) throw new Error(begun.failure.reason);
  const run = begun.value;
  const stamp = { id: 'imported', now: 4_000, digest: 'e'.repeat(64) };
  const { post, body } = makePost(aCapture({ url: addressOf(900) }), stamp);
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0, 10, 255]);
  const original = { bytes, slug: 'x', day: '2022-01-04', state: 's' };
  await importBatch({
    import: run,
    posts: [{ path: '_posts/a.md', post, body, original }],
    others: [{ import: run, path: 'b.md', status: 'failed', reason: 'encoding', line: 1 }],
    addresses: [{ address: 'https://x.example/', headline: '题', addedAt: 5_000, import: run }],
  });
  await finishImport(run, 6_000);
}

/** Two articles, one of them deleted, of which one picture is kept, and others are missing and awaited. */
async function withPictures(): Promise<void> {
  const picture = (name: string) => `<img src="https://img.example/${name}">`;
  const bytes = aPng(20, 10);
  const facts = { type: 'image/png', width: 20, height: 10 } as const;
  const found = { ...facts, bytes, sha: await digestOfBytes(bytes) };
  for (const [at, names] of [['a', 'gone', 'later'], ['a']].entries()) {
    const body = names.map(picture).join('');
    const { post } = await saved({ url: addressOf(810 + at), body, headline: `图${at}` }, 3_900);
    await wantImages([post.id], 4_000);
    await beginImages({ postId: post.id, since: 4_000 });
    const limits = { budget: 1e6, now: 4_100 };
    await settleImage(post.id, 'https://img.example/a', succeed(found), limits);
    const missing = fail({ why: 'http', status: 404 } as const);
    await settleImage(post.id, 'https://img.example/gone', missing, limits);
    if (at === 1) await deletePosts([post.id], 9_000);
  }
}

/** An archive with something in every table that a backup holds; `count` posts of them plain ones. */
export async function fillEveryTable(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const text = `第${at}篇 𠮷 \u2028 "引号" \\ </script>\n${'市场'.repeat(at % 40)}`;
    await saved({ url: addressOf(at), text, headline: `标题${at}` }, 1_000 + at);
  }
  const { post } = await saved({ url: addressOf(800), explanation: anExplanation() });
  await saved({ url: addressOf(800), text: '后来的文字' }, 3_000);
  await editPost(post.id, { headline: '改过的', tags: ['甲', '乙'] }, { now: 3_500 });
  for (const change of [{ kind: 'note', note: '笔记\n*' }, { kind: 'star' }] as const) {
    const begun = await beginChange(change, [post.id], 3_600);
    if (begun.ok) await continueChange(begun.value);
  }
  await keepPlace(post.id, { block: 3, share: 0.25 }, 3_700);
  const gone = await saved({ url: addressOf(801), headline: '删去的' });
  await keepPlace(gone.post.id, { block: 1, share: 0 }, 3_800);
  await deletePosts([gone.post.id], 9_000);
  await anImport();
  await withPictures();
  await keepProfile(aProfile());
}

/** All rows that a backup holds, by table, in the order of their keys. */
export async function everyRow(): Promise<Record<string, unknown[]>> {
  const { tables } = await openArchive();
  const kept = tables.filter(({ name }) => !LEFT_OUT.has(name));
  const rows = await Promise.all(kept.map((table) => table.toArray()));
  return Object.fromEntries(kept.map(({ name }, at) => [name, rows[at] ?? []]));
}

const SETTINGS = parseSettings({ savedSearches: ['降准'], slugs: { 示例日报: 'shili' } });

/** The bytes of a backup of the archive as it is. */
export async function backedUp(settings: Settings = SETTINGS): Promise<Uint8Array> {
  const watch = { signal: new AbortController().signal, onProgress: () => undefined };
  const { bytes } = await backUp(settings, 9_500, watch);
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}

let made = 0;

/** Restores as the extension does, into the archive of the test. */
export const VAULT: Vault = {
  clean: (html) => html.replace(/<[^>]*>/g, ''),
  judge: judgePosts,
  keepPosts: (records) =>
    restorePosts(records, () => {
      made += 1;
      return `fresh-${made}`;
    }),
  keepDeleted: (records) => restoreDeleted(records, 9_000),
  keepImage: restoreImage,
  keepProfile: restoreProfile,
  keepImport: restoreImport,
};

/** Bytes as a stream, in chunks of odd sizes. */
export function streamed(bytes: Uint8Array, chunk = 10_007): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + chunk));
      at += chunk;
    },
  });
}

/** What a restore of these bytes says. @throws where it failed. */
export async function restored(bytes: Uint8Array): Promise<RestoreReport> {
  const watch = { signal: new AbortController().signal, onBytes: () => undefined };
  const done = await restoreBackup(streamed(bytes), VAULT, watch);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}
