import type { Moment } from './capture';

/** A correction by the reader; a key that is absent is left alone, `null` removes the fact. */
export type PostEdit = {
  headline?: string | null;
  source?: { name: string; url?: string | undefined } | null;
  publishedAt?: Moment | null;
  authors?: string[];
  tags?: string[];
};
