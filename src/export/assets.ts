import { bodyImages, replaceImages } from '../core/body-images';
import { assetName, keptAddress, keptName, mayShowKept, type ImageType } from '../core/kept-image';
import type { FullPost } from '../core/post';
import { postState } from '../core/post-state';
import { shortDigest } from '../core/short-digest';
import type { ProfileAssets } from '../core/profile-data';
import type { AssetFile } from './entry';

/*
 * Images on their way out. A profile says for whom addresses are written, and writes the post as any other:
 * in its body kept images stand under addresses that no page can know, which then give way to their own.
 */

type KeptImage = { url: string; sha: string; type: ImageType; blob: Blob };

/** Where the images of posts are had. */
export type ImageSource = {
  picturesOf(postId: string): Promise<{ kept: KeptImage[] }>;
  /** Of each post that has images another text whenever they are others. */
  imageStamps(): Promise<ReadonlyMap<string, string>>;
};

/** Where files of images go, and how a post at a path names them. */
type Place = { folder: string; address(name: string, path: string): string };

const FOLDER = 'assets/images';

const PLACES: Readonly<Record<ProfileAssets, Place>> = {
  hugo: { folder: `static/${FOLDER}`, address: (name) => `/${FOLDER}/${name}` },
  // A site may lie below its host: Jekyll knows where.
  jekyll: { folder: FOLDER, address: (name) => `{{ '/${FOLDER}/${name}' | relative_url }}` },
  relative: {
    folder: FOLDER,
    address: (name, path) => `${'../'.repeat(path.split('/').length - 1)}${FOLDER}/${name}`,
  },
};

/** A post made ready for a profile, and what is to be done with what the profile wrote. */
export type Dressed = {
  post: FullPost;
  files: AssetFile[];
  /** Pictures of the body that stay links. */
  missing: number;
  /** The content of its file at a path, with the addresses of the files. */
  place(content: string, path: string): string;
};

/**
 * The file that it was imported from, where that shows just these pictures from where they lie, and still
 * says the same. One of another form shows the pictures of the web.
 */
function sameFile(
  post: FullPost,
  kept: readonly KeptImage[],
  body: string,
): Pick<FullPost, 'original'> {
  const { original } = post;
  const isAtHome = kept.every((image) => image.url === keptAddress(assetName(image)));
  if (!original || !isAtHome || original.state !== postState(post)) return {};
  return { original: { ...original, state: postState({ ...post, body }) } };
}

/** A post with those of its pictures that leave with it, and those that came in as files, in place. */
function inPlace(post: FullPost, kept: readonly KeptImage[], assets: ProfileAssets): Dressed {
  // The id of a post is ours: no text of a page holds such an address.
  const prefix = `https://asset-${shortDigest(post.id)}.invalid/`;
  const byUrl = new Map(kept.map((image) => [image.url, assetName(image)]));
  const body = replaceImages(post.body, (url) => {
    const name = byUrl.get(url) ?? keptName(url);
    return name === undefined ? undefined : prefix + name;
  });
  const { folder, address } = PLACES[assets];
  const { original: _original, ...facts } = post;
  return {
    post: { ...facts, body, ...sameFile(post, kept, body) },
    files: kept.map((image) => ({
      path: `${folder}/${assetName(image)}`,
      digest: image.sha,
      blob: image.blob,
    })),
    missing: 0,
    place: (content, path) =>
      content.replaceAll(new RegExp(`${prefix}([0-9a-f]{16}\\.[a-z]{3,4})`, 'g'), (_, name) =>
        address(String(name), path),
      ),
  };
}

/** A post as it leaves alone, without its pictures: those that came in as files are named from where they lay. */
export function bare(post: FullPost, assets: ProfileAssets | undefined): Dressed {
  if (assets && mayShowKept(post.body)) return inPlace(post, [], assets);
  return { post, files: [], missing: 0, place: (content) => content };
}

/** Puts the images that are kept of a post into its body. */
export async function dress(
  post: FullPost,
  images: ImageSource,
  assets: ProfileAssets,
): Promise<Dressed> {
  const shown = bodyImages(post.body).filter(({ isPixel }) => !isPixel);
  if (shown.length === 0) return bare(post, assets);
  const { kept } = await images.picturesOf(post.id);
  const missing = shown.length - kept.length;
  return { ...(kept.length === 0 ? bare(post, assets) : inPlace(post, kept, assets)), missing };
}
