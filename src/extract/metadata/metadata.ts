import type { Capture, PostImage } from '../../core/capture';
import type { Explanation } from '../../core/explanation';
import type { PageClaims } from './page-claims';

/**
 * What a page tells about its story, apart from the body: the facts of a capture, and what the
 * body's extraction can use.
 */
export type Metadata = Pick<
  Capture,
  | 'authors'
  | 'byline'
  | 'canonicalUrl'
  | 'dateline'
  | 'headline'
  | 'keywords'
  | 'language'
  | 'publishedAt'
  | 'publisher'
  | 'section'
  | 'source'
  | 'updatedAt'
> & {
  /** What the page says of each fact beside what was chosen. */
  readings: Omit<Explanation, 'body'>;
  /** The element of the given page that shows the headline, where one does. */
  headlineElement?: Element;
  /** Texts that may be the standfirst, most trusted first; none may stand on the page. */
  dekCandidates: string[];
  /** The story's text as linked data gives it, plain, with its line breaks. */
  articleBody?: string;
  /** The picture that the page offers for sharing. */
  leadImage?: PostImage;
  /** Types of the linked data's nodes and `og:type`, lower case, for telling stories from lists. */
  pageTypes: string[];
  /** What the page's data claims of the story, for its signals. */
  claims: PageClaims;
  /** Whether the page is Chinese: its times without zone are +08:00. */
  chinese: boolean;
};
