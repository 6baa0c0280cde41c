import * as v from 'valibot';
import { captureSchema } from '../../src/core/capture.ts';
import type { ExtensionPage } from '../browser/session.ts';

const { headline, publishedAt, authors, source, explanation } = captureSchema.entries;

const keptSchema = v.object({
  headline,
  publishedAt,
  authors,
  source,
  explanation,
  text: v.string(),
});

const cardSchema = v.object({
  state: v.picklist(['saved', 'unchanged', 'revised', 'failed', 'ready', 'undone', 'saving']),
  /** What the card says. */
  said: v.string(),
  post: v.optional(keptSchema),
});

/** What the popup's card says, and the post it speaks of as the archive holds it. */
export type Card = v.InferOutput<typeof cardSchema>;

/**
 * Runs in the popup: waits until the card is no longer 'saving', and reads its post from the
 * extension's own database. Gives what stands there after `limit` ms in any case.
 */
async function cardInPopup(limit: number): Promise<unknown> {
  const end = Date.now() + limit;
  const find = () => document.querySelector<HTMLElement>('[data-state]');
  while (Date.now() < end && (find()?.dataset['state'] ?? 'saving') === 'saving') {
    await new Promise((done) => {
      setTimeout(done, 8);
    });
  }
  const card = find();
  const state = card?.dataset['state'] ?? 'saving';
  const lines = [...(card?.querySelectorAll<HTMLElement>('.status, .why, h2') ?? [])];
  const said = lines.map((line) => line.innerText.replace(/\s+/g, ' ').trim()).join(' · ');
  const id = card?.dataset['post'];
  if (id === undefined) return { state, said };
  const answer = (request: IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const archive = await answer(indexedDB.open('jianbao'));
  if (!(archive instanceof IDBDatabase)) throw new Error('no archive');
  const read = archive.transaction(['posts', 'bodies']);
  const [post, body] = await Promise.all([
    answer(read.objectStore('posts').get(id)),
    answer(read.objectStore('bodies').get(id)),
  ]);
  archive.close();
  return { state, said, post: Object.assign({}, post, body) };
}

/**
 * The popup's card once it has settled, with its post read back from the archive.
 * @throws ValiError when the popup shows something else.
 */
export async function readCard(popup: ExtensionPage, limit: number): Promise<Card> {
  return v.parse(cardSchema, await popup.evaluate(cardInPopup, limit));
}
