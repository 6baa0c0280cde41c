/** How high rows are: one line of headline, or two. */
export type Density = 'roomy' | 'dense';

/** px; the style sheet's rows fit into them. Found rows have a line more, for the passage. */
const HEIGHTS = {
  dense: { all: 52, found: 70 },
  roomy: { all: 72, found: 90 },
} as const;

/** The height of each row of a list, px. Queries by names and states alone have no passages. */
export function rowHeightOf(density: Density, query: string): number {
  const hasText = query.split(/\s+/u).some((part) => part !== '' && !/^-?\p{L}+[:：]/u.test(part));
  return HEIGHTS[density][hasText ? 'found' : 'all'];
}
