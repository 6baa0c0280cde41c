import type { Region } from './page-map';

/** The names that networks give to the quotation which their script would make a card of. */
const POST = /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|fb-post)/;

/** Whether one of the regions around a line is somebody's post that the story quotes. */
export function isInQuotedPost(around: Region[]): boolean {
  return around.some(({ tag, className }) => tag === 'blockquote' && POST.test(className));
}
