import type { BackupRecord } from '../../src/backup/record';
import type { Vault } from '../../src/backup/restore-backup';
import { writeBackup } from '../../src/backup/write-backup';
import type { Verdict } from '../../src/core/compare-posts';
import type { Post } from '../../src/core/post';
import { succeed } from '../../src/core/result';
import { parseSettings } from '../../src/core/settings';
import type { Backups } from '../../src/ui/backup/backups';
import { aPost } from './a-capture';
import { aProfile } from './template-post';

/** The nth post of a made-up backup. */
function record(n: number): BackupRecord {
  const { body, text, ...post } = aPost({ id: `p${n}`, identity: `a/${n}`, headline: `题${n}` });
  return { kind: 'post', value: { post, text: { body, text }, revisions: [] } };
}

/** The bytes of a made-up backup of so many posts. */
export async function aBackupFile(posts: number): Promise<Uint8Array<ArrayBuffer>> {
  async function* records(): AsyncGenerator<BackupRecord[]> {
    const settings = parseSettings({ density: 'dense', savedSearches: ['降准', '存款'] });
    yield [
      { kind: 'settings', value: settings },
      { kind: 'profile', value: aProfile() },
    ];
    yield Array.from({ length: posts }, (_, n) => record(n));
  }
  const counts = { post: posts };
  const { bytes } = writeBackup({ made: '2026-11-20T08:00:00Z', schema: 3, counts }, records());
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}

/** Backups of an archive in memory, to which every post is what `verdict` says. */
export function fakeBackups(
  verdict: (post: Post) => Verdict = () => 'new',
): Backups & { kept: string[] } {
  const kept: string[] = [];
  const vault: Vault = {
    clean: (html) => html,
    judge: async (posts) => succeed(posts.map(verdict)),
    keepPosts: async (records) => {
      kept.push(...records.map(({ post }) => post.id));
      return succeed(
        records.map(({ post }) => ({ verdict: verdict(post), id: post.id, headline: '题' })),
      );
    },
    keepDeleted: async (records) => succeed(records.length),
    keepImage: async () => succeed(true),
    keepProfile: async () => succeed(true),
    keepImport: async () => succeed(true),
  };
  return {
    kept,
    vault,
    backUp: async (settings, now, { onProgress }) => {
      async function* records(): AsyncGenerator<BackupRecord[]> {
        yield [{ kind: 'settings', value: settings }];
        yield [record(0), record(1)];
        onProgress(2);
      }
      const facts = { made: new Date(now).toISOString(), schema: 3, counts: { post: 2 } };
      return { ...writeBackup(facts, records()), posts: 2 };
    },
  };
}
