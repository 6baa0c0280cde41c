import { endsSentence } from './prose';
import { isHouseLine } from './rules/house-lines';
import type { SiftRule } from './sift-rule';
import type { Line } from './story-view';

/** What says that a line is of a picture, and who took it. */
export const PICTURE_CREDIT =
  /(?:\((?:image|photo|picture|credit|foto|bild|quelle|©)[^)]{0,80}\)|(?:image|photo|picture) (?:credit|source|by|via|courtesy)|(?:via|©|by|\/)\s*getty images|getty images\W*$|(?:图片|图)\s*(?:来源|\/|：)|供图[）)]?\s*$|摄[）)]?$|撮影）?$|(?:^|\s)(?:foto|photo|bild|fotos|picture|image|quelle)\s*[:：]|^©)/i;

/** A paragraph that has a picture in it: its sentences are the story's. */
const isParagraphWithPicture = (line: Line): boolean =>
  line.tags[0] === 'p' &&
  line.block.weight >= 80 &&
  endsSentence(line.block.text) &&
  line.block.linked < 0.5 * line.block.length &&
  !PICTURE_CREDIT.test(line.block.text);

/** Captions are kept with their pictures, but are no text of the story. */
export const CAPTION_RULES: SiftRule[] = [
  {
    name: 'in a figure',
    drops: ({ tags }) =>
      tags.includes('figcaption') || (tags.includes('figure') && !tags.includes('blockquote')),
  },
  {
    name: 'beside a picture',
    drops: (line) =>
      line.isBesidePicture &&
      !line.isHeading &&
      !line.tags.includes('li') &&
      line.block.weight < 250 &&
      !isParagraphWithPicture(line) &&
      !isHouseLine(line.block.text),
  },
];
