import type { ExplainedField } from '../../core/explained';
import type { Readings } from '../../core/explanation';
import type { Evidence, Moment } from '../../core/moment';
import type { Post } from '../../core/post';
import type { PostEdit } from '../../messages/contract';
import { message, type MessageKey } from '../../platform/i18n';
import { wallMoment } from '../moments';

/** Something that a page says of a field, in words, and the correction that takes it. */
export type Choice = {
  words: string;
  from: Evidence;
  where?: string | undefined;
  edit: PostEdit;
};

/** The name of each field that is explained. */
export const FIELD_NAMES = {
  headline: 'fieldHeadline',
  source: 'fieldSource',
  publishedAt: 'fieldTime',
  authors: 'fieldAuthors',
} as const satisfies Record<ExplainedField, MessageKey>;

type Worded = Pick<Choice, 'words' | 'edit'>;

const ofTime = (moment: Moment): Worded => ({
  words: wallMoment(moment, 'short'),
  edit: { publishedAt: moment },
});
const ofAuthors = (authors: string[]): Worded => ({
  words: authors.join(message('listComma')),
  edit: { authors },
});

function choices<Value>(
  said: { value: Value; from: Evidence; where?: string | undefined }[] = [],
  worded: (value: Value) => Worded,
): Choice[] {
  return said.map(({ value, from, where }) => ({ ...worded(value), from, where }));
}

/** All that a page says of a field; the first is what was chosen when it was captured. */
export function choicesOf(field: ExplainedField, readings: Readings): Choice[] {
  const { headline, source, publishedAt, authors } = readings;
  switch (field) {
    case 'headline':
      return choices(headline?.candidates, (value) => ({
        words: value,
        edit: { headline: value },
      }));
    case 'source':
      return choices(source?.candidates, (name) => ({ words: name, edit: { source: { name } } }));
    case 'publishedAt':
      return choices(publishedAt?.candidates, ofTime);
    case 'authors':
      return choices(authors?.candidates, ofAuthors);
  }
}

/** A field of a post as it stands, and the edit that confirms it; undefined where it is absent. */
export function presentChoice(field: ExplainedField, post: Post): Worded | undefined {
  const { headline, source, publishedAt, authors } = post;
  switch (field) {
    case 'headline':
      return headline === undefined ? undefined : { words: headline, edit: { headline } };
    case 'source': {
      if (!source) return undefined;
      const { name, url } = source;
      return { words: name, edit: { source: { name, ...(url !== undefined && { url }) } } };
    }
    case 'publishedAt':
      return publishedAt && ofTime(publishedAt);
    case 'authors':
      return authors.length > 0 ? ofAuthors(authors) : undefined;
  }
}
