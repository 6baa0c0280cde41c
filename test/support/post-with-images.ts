import { digestOfBytes } from '../../src/core/digest';
import type { FullPost } from '../../src/core/post';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import type { Profile } from '../../src/export/profile';
import type { CodeProfileId } from '../../src/export/profiles';
import { withAssets } from '../../src/export/with-assets';
import { aPost } from './a-capture';
import { collect, streamOf } from './collect';
import { aPng } from './image-bytes';
import { asFiles, bodyShowing, keptImage, pictureAt } from './kept-images';

/* An export of articles with their pictures, as it leaves the extension. */

type OutFile = { path: string; content: string | Uint8Array };

/** Two articles; the first shows two pictures, the second one of them and one that is not kept. */
const POSTS: FullPost[] = [
  aPost({
    id: 'p1',
    identity: 'i1',
    articleId: 'A1',
    url: 'https://news.example.cn/1',
    body: bodyShowing('a', 'b'),
  }),
  aPost({
    id: 'p2',
    identity: 'i2',
    articleId: 'A2',
    url: 'https://news.example.cn/2',
    body: bodyShowing('b', 'c'),
  }),
];

/** The name of the nth picture's file, and its bytes. */
export async function assetFile(n: number): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = aPng(40, 30, n);
  return { name: `${(await digestOfBytes(bytes)).slice(0, 16)}.png`, bytes };
}

/** The files of the two articles in the profile, with those of their pictures. */
export async function exportWithImages(profile: CodeProfileId | Profile): Promise<OutFile[]> {
  const settings = parseSettings({ zone: 'Asia/Shanghai' });
  const shaOf = async (n: number) => digestOfBytes(keptImage(n).bytes);
  const [one, two] = [await shaOf(1), await shaOf(2)];
  const of = (name: string, n: number, sha: string) => ({
    ...keptImage(n),
    sha,
    url: pictureAt(name),
  });
  const images = {
    imageStamps: async () => new Map<string, string>(),
    picturesOf: async (id: string) => ({
      kept: id === 'p1' ? [of('a', 1, one), of('b', 2, two)] : [of('b', 2, two)],
    }),
  };
  const options = { profile, settings, report: emptyReport(), images };
  return asFiles(await collect(withAssets(exportEntries(streamOf(POSTS), options))));
}
